import type { KnowledgeFileContent } from '../model/knowledge-file.ts';
import { makeGazetteer, readKnowledgeFile } from '../text/gazetteer.ts';
import type { Gazetteer } from '../text/knowledge.ts';

/** What cards know of the world: the engine's gazetteer, and the facts that only cards show. */
export interface CardKnowledge {
  gazetteer: Gazetteer;
  facts: Pick<KnowledgeFileContent, 'countries' | 'bodies' | 'disputes' | 'sources'>;
}

/** Reads public/knowledge/gazetteer.json for the cards. Throws with a plain message where it is damaged. */
export function readCardKnowledge(bytes: Uint8Array): CardKnowledge {
  const content = readKnowledgeFile(bytes);
  return { gazetteer: makeGazetteer(content), facts: content };
}
