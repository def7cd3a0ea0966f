/** Trains the files of the grammar, each with those before it: corpora folder → bytes of the file. */
import { readClusters } from '../../lib/text/grammar/clusters.ts';
import { readTagger } from '../../lib/text/grammar/tagger.ts';
import { WEIGHTS_LICENCE } from '../attribution.ts';
import { augment } from './augment.ts';
import { CLUSTER_SETTINGS, findClusters } from './clusters.ts';
import { readPlainSentences, readTreebanks, TEXT_ATTRIBUTION, TREEBANK_ATTRIBUTION } from './corpora.ts';
import { jackknife } from './jackknife.ts';
import { packClusters } from './pack-clusters.ts';
import { PARSER_SETTINGS, packParser, trainParser } from './train-parser.ts';
import { packTagger, TAGGER_SETTINGS, trainTagger } from './train-tagger.ts';

/** One sentence in so many is also learnt as a headline, in capitals and in title case. */
const HEADLINE_EVERY = 15;

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Makes clusters.bin: seconds. */
export function trainClustersFile(corpora: string): Uint8Array {
  const { sentences, data } = readPlainSentences(corpora);
  const about = { licence: WEIGHTS_LICENCE, attribution: TEXT_ATTRIBUTION, data, settings: CLUSTER_SETTINGS };
  return packClusters(findClusters(sentences, CLUSTER_SETTINGS), about);
}

/** Trains tagger.bin: about a minute. */
export function trainTaggerFile(corpora: string, clusters: Uint8Array): Uint8Array {
  const { sentences, data } = readTreebanks(corpora);
  const trained = trainTagger(augment(sentences, HEADLINE_EVERY), TAGGER_SETTINGS, readClusters(clusters), log);
  const about = { licence: WEIGHTS_LICENCE, attribution: TREEBANK_ATTRIBUTION, data, settings: TAGGER_SETTINGS };
  return packTagger(trained, TAGGER_SETTINGS, about);
}

/** Trains parser.bin: about five minutes. The header's `jackknife` is the tags' accuracy on sentences not trained on. */
export function trainParserFile(corpora: string, clusters: Uint8Array, tagger: Uint8Array): Uint8Array {
  const { sentences, data } = readTreebanks(corpora);
  const clusterOf = readClusters(clusters);
  const tagClasses = readTagger(tagger).tags.map(({ upos, xpos }) => `${upos}|${xpos}`);
  const { tags, accuracy } = jackknife(sentences, tagClasses, clusterOf, log);
  const tagged = sentences.map((sentence, i) => ({ sentence, tags: tags[i]! }));
  const trained = trainParser(tagged, tagClasses, PARSER_SETTINGS, clusterOf, log);
  const scores = { jackknifeUpos: Number(accuracy.toFixed(2)) };
  const about = {
    licence: WEIGHTS_LICENCE,
    attribution: TREEBANK_ATTRIBUTION,
    data,
    settings: PARSER_SETTINGS,
    scores,
  };
  return packParser(trained, PARSER_SETTINGS, about);
}
