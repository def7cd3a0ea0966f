/** The texts the grammar is trained on, with their attribution. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../lib/text/grammar/words.ts';
import { readSentences } from '../../lib/text/sentences.ts';
import { hashFiles } from '../attribution.ts';
import { NAME_CORPORA, readCorpus } from '../names/corpus.ts';
import { readTreebank, type TreebankSentence } from './conllu.ts';

export const TREEBANK_ATTRIBUTION = [
  'Universal Dependencies English Web Treebank, CC BY-SA 4.0, https://github.com/UniversalDependencies/UD_English-EWT',
  'GUM, the Georgetown University Multilayer corpus: annotation CC BY 4.0; texts CC BY 2.5, CC BY 4.0, CC BY-SA and public domain, https://gucorpling.org/gum',
];
export const TEXT_ATTRIBUTION = [
  ...TREEBANK_ATTRIBUTION,
  'Groningen Meaning Bank 2.2, texts of Voice of America in the public domain, https://gmb.let.rug.nl',
  'WikiGold, CC BY 4.0',
];

export interface Corpus<T> {
  sentences: T[];
  /** SHA-256 of every file, by path. */
  data: Record<string, string>;
}

/** Reads every treebank in `corpora`/ud, in the order of their names. */
export function readTreebanks(corpora: string): Corpus<TreebankSentence> {
  const files = readdirSync(join(corpora, 'ud')).filter((name) => /\.conllu(\.gz)?$/.test(name));
  files.sort();
  return {
    sentences: files.flatMap((name) => readTreebank(join(corpora, 'ud', name))),
    data: hashFiles(
      corpora,
      files.map((name) => `ud/${name}`),
    ),
  };
}

/** Words of every sentence in the normal form of the engine and small letters: corpora of names, then the treebanks. */
export function readPlainSentences(corpora: string): Corpus<string[]> {
  const plain = (words: readonly string[]) => words.map((word) => normalise(word).toLowerCase());
  const treebanks = readTreebanks(corpora);
  const texts = NAME_CORPORA.flatMap((name) => readCorpus(corpora, name)).map(({ text }) => readSentences(text));
  return {
    sentences: [
      ...texts.flatMap(({ sentences, tokens }) =>
        sentences.map(({ first, last }) => plain(tokens.slice(first, last).map(({ text }) => text))),
      ),
      ...treebanks.sentences.map(({ forms }) => plain(forms)),
    ],
    data: {
      ...treebanks.data,
      ...hashFiles(
        corpora,
        NAME_CORPORA.map((name) => `ner/${name}.jsonl.gz`),
      ),
    },
  };
}
