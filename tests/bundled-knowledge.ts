import { loadKnowledge } from '../cli/knowledge.ts';

/** The knowledge that ships, read once for each file of tests. */
export const KNOWLEDGE = loadKnowledge(new URL('../public/knowledge/', import.meta.url));
