/** The grammar of a reading: sentences are tagged and parsed when somebody asks, once. */
import type { GrammarModel, Syntax } from '../grammar.ts';
import type { Reading } from '../reading.ts';
import { TAGGER_VERSION } from './tag-features.ts';
import { readTagger, type Tagger } from './tagger.ts';
import { wordReader } from './words.ts';

/** Makes the model of the bytes of tagger.bin. Throws with a plain message where they are damaged. */
export function readGrammar(taggerBytes: Uint8Array): GrammarModel {
  const tagger = readTagger(taggerBytes);
  return { version: TAGGER_VERSION, read: (reading) => readWith(tagger, reading) };
}

function readWith(tagger: Tagger, reading: Reading): Syntax {
  const readWord = wordReader(tagger.guess);
  const tags = new Uint8Array(reading.tokens.length);
  const tagged = new Uint8Array(reading.sentences.length);
  const tagOf = (token: number) => {
    const number = reading.tokens[token]!.sentence;
    if (!tagged[number]) {
      const { first, last } = reading.sentences[number]!;
      tags.set(tagger.tag(reading.tokens.slice(first, last).map(({ text }) => readWord(text))), first);
      tagged[number] = 1;
    }
    return tagger.tags[tags[token]!]!;
  };
  return {
    upos: (token) => tagOf(token).upos,
    xpos: (token) => tagOf(token).xpos,
    tree: () => undefined,
  };
}
