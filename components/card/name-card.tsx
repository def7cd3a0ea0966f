import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { cardOf } from '../../lib/knowledge/card.ts';
import type { CardKnowledge } from '../../lib/knowledge/card-knowledge.ts';
import type { Analysis, Entity } from '../../lib/model/analysis.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Finding } from '../../lib/model/page.ts';
import type { LookUpDoor } from '../../lib/panel/look-up-door.ts';
import { questionOf } from '../../lib/panel/lookup-question.ts';
import { t } from '../strings.ts';
import { Card } from './card.tsx';
import { LookUp } from './look-up.tsx';
import { useFacts } from './use-facts.ts';

/** What every card of an article is made of. */
export interface CardGround {
  article: Article;
  analysis: Analysis;
  /** Gives the bundled facts; asked when a card is opened. */
  facts?: (() => Promise<CardKnowledge>) | undefined;
  /** Asks Wikipedia and Wikidata; left out where nothing may be asked. */
  lookUp?: LookUpDoor | undefined;
}

export const CardContext = createContext<CardGround | undefined>(undefined);
export const useGround = () => useContext(CardContext);

interface Props {
  entity: Entity;
  onShow: (finding: Finding) => void;
  /** What stands at the card's end: the way to correct the name. */
  children?: ComponentChildren;
}

/** The card of a name whose line stands above it. The article's part is there at once, facts follow when read. */
export function NameCard({ entity, onShow, children }: Props) {
  const ground = useContext(CardContext);
  const facts = useFacts(ground?.facts);
  const card = useMemo(
    () => ground && cardOf(entity, ground.article, ground.analysis, facts.knowledge),
    [entity, ground, facts.knowledge],
  );
  if (!card) return <>{children}</>;
  if (facts.state === 'reading' && entity.type !== 'PER')
    return (
      <p class="card" role="status">
        {t('card_loading')}
      </p>
    );
  return (
    <Card card={card} onShow={onShow} headed={false}>
      {ground?.lookUp && facts.state !== 'reading' && (
        <LookUp door={ground.lookUp} question={questionOf(card, ground.article, ground.analysis, facts.knowledge)} />
      )}
      {facts.state === 'failed' && (
        <p class="card-none" role="status">
          {t('card_unreadable')}
        </p>
      )}
      {children}
    </Card>
  );
}
