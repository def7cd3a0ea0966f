/** Tags by taggers that did not see the sentences they tag: so the parser learns to live with the tagger's slips. */
import type { Clusters } from '../../lib/text/grammar/clusters.ts';
import { readTagger } from '../../lib/text/grammar/tagger.ts';
import { wordReader } from '../../lib/text/grammar/words.ts';
import type { TreebankSentence } from './conllu.ts';
import { packTagger, TAGGER_SETTINGS, trainTagger } from './train-tagger.ts';

const FOLDS = 5;
/** Neighbouring sentences come of one document: they stay together. */
const CHUNK = 40;

/** Tags of each sentence as numbers of `tagClasses`; and how many of 100 universal tags are right. */
export function jackknife(
  sentences: readonly TreebankSentence[],
  tagClasses: readonly string[],
  clusterOf: Clusters,
  log: (line: string) => void,
): { tags: Uint8Array[]; accuracy: number } {
  const tags: Uint8Array[] = [];
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (i: number) => Math.floor(i / CHUNK) % FOLDS === fold;
    const tagSentence = trainFold(
      sentences.filter((_, i) => !inFold(i)),
      tagClasses,
      clusterOf,
    );
    sentences.forEach((sentence, i) => {
      if (!inFold(i)) return;
      tags[i] = tagSentence(sentence);
      all += sentence.upos.length;
      right += sentence.upos.filter((upos, k) => tagClasses[tags[i]![k]!]!.startsWith(`${upos}|`)).length;
    });
    log(`jackknife, fold ${fold + 1} of ${FOLDS}: ${((100 * right) / all).toFixed(2)}% of the tags right`);
  }
  return { tags, accuracy: (100 * right) / all };
}

function trainFold(
  sentences: readonly TreebankSentence[],
  tagClasses: readonly string[],
  clusterOf: Clusters,
): (sentence: TreebankSentence) => Uint8Array {
  const settings = { ...TAGGER_SETTINGS, epochs: 4, refine: 0 };
  const tagger = readTagger(
    packTagger(
      trainTagger(sentences, settings, clusterOf, () => {}),
      settings,
      {},
    ),
  );
  const numbers = tagger.tags.map(({ upos, xpos }) => Math.max(0, tagClasses.indexOf(`${upos}|${xpos}`)));
  const read = wordReader(clusterOf, tagger.guess);
  return ({ forms }) => tagger.tag(forms.map((form) => read(form))).map((tag) => numbers[tag]!);
}
