/** The treebanks the grammar is trained on, with their hashes and attribution. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank, type TreebankSentence } from './conllu.ts';

export const LICENCE = 'CC BY-SA 4.0';
export const ATTRIBUTION = [
  'Universal Dependencies English Web Treebank, CC BY-SA 4.0, https://github.com/UniversalDependencies/UD_English-EWT',
  'GUM, the Georgetown University Multilayer corpus: annotation CC BY 4.0; texts of Wikinews CC BY 2.5, of Wikipedia and Wikivoyage CC BY-SA, of academic papers CC BY 4.0, of courts public domain, https://gucorpling.org/gum',
];

export interface Treebanks {
  sentences: TreebankSentence[];
  /** SHA-256 of every file, by name. */
  data: Record<string, string>;
}

/** Reads every treebank in `corpora`/ud, in the order of their names. */
export function readTreebanks(corpora: string): Treebanks {
  const folder = join(corpora, 'ud');
  const files = readdirSync(folder).filter((name) => /\.conllu(\.gz)?$/.test(name));
  files.sort();
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return {
    sentences: files.flatMap((name) => readTreebank(join(folder, name))),
    data: Object.fromEntries(files.map((name) => [name, hash(name)])),
  };
}
