import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model/analysis.ts';
import type { Article } from '../../lib/model/article.ts';
import { findName } from '../../lib/panel/find-name.ts';
import type { PageDoor } from '../../lib/panel/shown.ts';
import { CardContext, useGround } from '../card/name-card.tsx';
import { WordsCard } from '../card/words-card.tsx';

/** What the reader selected to be looked up: a new object for each time. */
export interface Words {
  text: string;
}

interface Props {
  words: Words | undefined;
  /** Opens the card of a name of the article. */
  onName: (entity: string) => void;
}

/** Words selected in the page: those of the article's names open their card, all others have one of their own here. */
export function SelectedWords({ words, onName }: Props) {
  const ground = useGround();
  const [closed, setClosed] = useState<Words>();
  const root = useRef<HTMLDivElement>(null);
  const name = words && ground ? findName(words.text, ground.article, ground.analysis) : undefined;
  useEffect(() => {
    if (name) onName(name.id);
    else root.current?.querySelector<HTMLElement>('.words-card')?.focus();
  }, [words]);
  if (!words || name || closed === words) return null;
  return (
    <div ref={root}>
      <WordsCard words={words.text} onClose={() => setClosed(words)} />
    </div>
  );
}

const NO_ARTICLE: Article = { isArticle: false, text: '', blocks: [], heads: [] };
const NO_ANALYSIS: Analysis = { sentences: [], mentions: [], entities: [], statements: [], sides: [], heads: [] };

/** Words selected in a page in which no article was read. */
export function WordsWithoutArticle({ words, door }: { words: Words | undefined; door: PageDoor }) {
  const ground = useMemo(
    () => ({ article: NO_ARTICLE, analysis: NO_ANALYSIS, facts: door.facts, lookUp: door.lookUp }),
    [door],
  );
  return (
    <CardContext.Provider value={ground}>
      <SelectedWords words={words} onName={() => undefined} />
    </CardContext.Provider>
  );
}
