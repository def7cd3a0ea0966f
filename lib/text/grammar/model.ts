/** The grammar of a reading: sentences are tagged and parsed when somebody asks, once. */
import type { GrammarModel, Syntax, Tree } from '../grammar.ts';
import type { Reading, Sentence } from '../reading.ts';
import { readClusters } from './clusters.ts';
import { PARSER_VERSION } from './parse-features.ts';
import { type Arcs, type Parser, readParser } from './parser.ts';
import { checkTable } from './sparse-table.ts';
import { TAGGER_VERSION } from './tag-features.ts';
import { readTagger, type Tagger } from './tagger.ts';
import { type Word, wordReader } from './words.ts';

/** Longer sentences are lists and tables; a tree of them would be slow and wrong. In tokens. */
export const LONGEST_PARSED = 150;

/** Makes the model of the bytes of clusters.bin, tagger.bin and parser.bin. Throws with a plain message where they are damaged. */
export function readGrammar(clusterBytes: Uint8Array, taggerBytes: Uint8Array, parserBytes?: Uint8Array): GrammarModel {
  const clusterOf = readClusters(clusterBytes);
  const tagger = readTagger(taggerBytes);
  // The parser takes the most memory and time to read: only whoever asks for a tree pays for it.
  if (parserBytes) checkTable(parserBytes, 'parser', PARSER_VERSION);
  let read: Parser | undefined;
  const parser = parserBytes && (() => (read ??= readParser(parserBytes, tagger.tags)));
  const version = parser ? `${TAGGER_VERSION} ${PARSER_VERSION}` : TAGGER_VERSION;
  return { version, read: (reading) => new ReadSyntax(reading, wordReader(clusterOf, tagger.guess), tagger, parser) };
}

class ReadSyntax implements Syntax {
  private readonly reading: Reading;
  private readonly tagger: Tagger;
  private readonly parser: (() => Parser) | undefined;
  private readonly readWord: (text: string) => Word;
  private readonly tags: Uint8Array;
  private readonly tagged: Uint8Array;
  private readonly trees = new Map<number, Tree>();

  constructor(reading: Reading, readWord: (text: string) => Word, tagger: Tagger, parser?: () => Parser) {
    this.reading = reading;
    this.tagger = tagger;
    this.parser = parser;
    this.readWord = readWord;
    this.tags = new Uint8Array(reading.tokens.length);
    this.tagged = new Uint8Array(reading.sentences.length);
  }

  readonly upos = (token: number) => this.tag(token).upos;
  readonly xpos = (token: number) => this.tag(token).xpos;

  readonly tree = (sentence: number): Tree | undefined => {
    const known = this.trees.get(sentence);
    const span = this.reading.sentences[sentence];
    if (known || !this.parser || !span || span.last - span.first > LONGEST_PARSED) return known;
    const tags = this.tagsOf(sentence, span);
    const tree = treeAt(span.first, this.parser().parse(this.words(span), tags));
    this.trees.set(sentence, tree);
    return tree;
  };

  private tag(token: number) {
    const { sentence } = this.reading.tokens[token]!;
    if (!this.tagged[sentence]) this.tagsOf(sentence, this.reading.sentences[sentence]!);
    return this.tagger.tags[this.tags[token]!]!;
  }

  private tagsOf(sentence: number, span: Sentence): Uint8Array {
    if (!this.tagged[sentence]) this.tags.set(this.tagger.tag(this.words(span)), span.first);
    this.tagged[sentence] = 1;
    return this.tags.subarray(span.first, span.last);
  }

  private words({ first, last }: Sentence): Word[] {
    return this.reading.tokens.slice(first, last).map(({ text }) => this.readWord(text));
  }
}

function treeAt(first: number, { heads, relations }: Arcs): Tree {
  const head = (token: number) => heads[token - first] ?? -1;
  const part = (token: number, i: number) => relations[token - first]?.split(':')[i] ?? '';
  return {
    head: (token) => (head(token) < 0 ? -1 : head(token) + first),
    relation: (token) => part(token, 0),
    subtype: (token) => part(token, 1),
  };
}
