import { useEffect, useState } from 'preact/hooks';
import type { CardKnowledge } from '../../lib/knowledge/card-knowledge.ts';

interface Facts {
  state: 'reading' | 'read' | 'failed';
  knowledge?: CardKnowledge;
}

/** The bundled facts, read when the first card is opened. */
export function useFacts(read: (() => Promise<CardKnowledge>) | undefined): Facts {
  const [facts, setFacts] = useState<Facts>({ state: read ? 'reading' : 'read' });
  useEffect(() => {
    let shown = true;
    read?.().then(
      (knowledge) => shown && setFacts({ state: 'read', knowledge }),
      () => shown && setFacts({ state: 'failed' }),
    );
    return () => {
      shown = false;
    };
  }, [read]);
  return facts;
}
