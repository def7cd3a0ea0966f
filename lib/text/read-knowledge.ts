import { makeGazetteer, readKnowledgeFile } from './gazetteer.ts';
import { readClusters } from './grammar/clusters.ts';
import { readGrammar } from './grammar/model.ts';
import type { Knowledge } from './knowledge.ts';
import { readNameModel } from './name-model.ts';
import { readPeople } from './names/people.ts';

/** The files under public/knowledge that `readKnowledge` wants, by name; whoever calls it fetches or reads them. */
export const KNOWLEDGE_FILES = [
  'gazetteer.json',
  'people.bin',
  'names.bin',
  'clusters.bin',
  'tagger.bin',
  'parser.bin',
] as const satisfies readonly string[];
export type KnowledgeFile = (typeof KNOWLEDGE_FILES)[number];

/** Makes the engine's knowledge of the bytes of its files. Throws with a plain message where a file is damaged. */
export function readKnowledge(files: Record<KnowledgeFile, Uint8Array>): Knowledge {
  const missing = KNOWLEDGE_FILES.filter((name) => !files[name]?.length);
  if (missing.length) throw new Error(`knowledge is incomplete: ${missing.join(', ')} missing or empty`);
  const lexicon = { clusterOf: readClusters(files['clusters.bin']), people: readPeople(files['people.bin']) };
  return {
    gazetteer: makeGazetteer(readKnowledgeFile(files['gazetteer.json'])),
    names: readNameModel(files['names.bin'], lexicon),
    grammar: readGrammar(files['clusters.bin'], files['tagger.bin'], files['parser.bin']),
  };
}
