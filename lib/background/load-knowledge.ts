import { browser } from 'wxt/browser';
import type { Knowledge } from '../text/knowledge.ts';
import { KNOWLEDGE_FILES, type KnowledgeFile, readKnowledge } from '../text/read-knowledge.ts';

let loading: Promise<Knowledge> | undefined;

/** The bundled knowledge, loaded once for all tabs; a failure is tried again at the next call. */
export function loadKnowledge(): Promise<Knowledge> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Fetches the extension's own files: nothing of this leaves the machine. */
async function read(): Promise<Knowledge> {
  const names: readonly string[] = KNOWLEDGE_FILES;
  const files = await Promise.all(
    names.map(async (name) => {
      const address = browser.runtime.getURL(`/knowledge/${name}` as '/');
      const response = await fetch(address);
      if (!response.ok) throw new Error(`the bundled file ${name} could not be read`);
      return [name, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return readKnowledge(Object.fromEntries(files) as Record<KnowledgeFile, Uint8Array>);
}
