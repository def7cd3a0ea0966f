/** Trains the files of the grammar: corpora folder → bytes of the file. */
import { augment } from './augment.ts';
import { ATTRIBUTION, LICENCE, readTreebanks } from './corpora.ts';
import { packTagger, TAGGER_SETTINGS, trainTagger } from './train-tagger.ts';

/** One sentence in so many is also learnt as a headline, in capitals and in title case. */
export const HEADLINE_EVERY = 15;

/** Trains tagger.bin. About half a minute. */
export function trainTaggerFile(corpora: string): Uint8Array {
  const { sentences, data } = readTreebanks(corpora);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const trained = trainTagger(augment(sentences, HEADLINE_EVERY), TAGGER_SETTINGS, log);
  const about = { licence: LICENCE, attribution: ATTRIBUTION, data, settings: TAGGER_SETTINGS };
  return packTagger(trained, TAGGER_SETTINGS, about);
}
