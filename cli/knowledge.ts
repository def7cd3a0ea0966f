import { readFileSync } from 'node:fs';
import type { Knowledge } from '../lib/text/knowledge.ts';
import { KNOWLEDGE_FILES, type KnowledgeFile, readKnowledge } from '../lib/text/read-knowledge.ts';

/** Reads the bundled knowledge from `folder` (public/knowledge of the project). */
export function loadKnowledge(folder: URL): Knowledge {
  const names: readonly string[] = KNOWLEDGE_FILES;
  const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]));
  return readKnowledge(files as Record<KnowledgeFile, Uint8Array>);
}
