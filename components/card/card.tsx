import type { ComponentChildren } from 'preact';
import type { Card as CardData } from '../../lib/model/card.ts';
import type { Finding } from '../../lib/model/page.ts';
import { t } from '../strings.ts';
import { CardArticle } from './card-article.tsx';
import { CardCandidates } from './card-candidates.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardHead } from './card-head.tsx';

interface Props {
  card: CardData;
  /** Shows a mention or a statement in the page. */
  onShow: (finding: Finding) => void;
  /** False where the name and the steps through its mentions stand above the card already. */
  headed?: boolean;
  /** What stands below the card's own parts: the look-up. */
  children?: ComponentChildren;
}

/** Who or what is this: first what the article says, then bundled facts, each with its source and month. */
export function Card({ card, onShow, headed = true, children }: Props) {
  return (
    <article class="card" data-type={card.type} data-match={card.match} aria-label={t('card_of', card.name)}>
      {headed && <CardHead card={card} onShow={onShow} />}
      <CardSpelling card={card} />
      <CardArticle card={card} onShow={onShow} />
      {card.match === 'bundled' && <CardFacts facts={card.facts} />}
      {card.match === 'candidates' && <CardCandidates candidates={card.candidates} />}
      {card.match === 'none' && <p class="card-none">{t(card.type === 'PER' ? 'card_none_person' : 'card_none')}</p>}
      {children}
    </article>
  );
}

/** "Sistan and Baluchestan: spelt Siestan-Balochistan in the article", or just the usual name. */
function CardSpelling({ card: { known, misspelt, name, kind, type } }: Pick<Props, 'card'>) {
  if (!known && !kind) return null;
  return (
    <p class="card-known">
      {known && type !== 'NORP' && <strong>{known}</strong>}
      {kind && <span class="card-kind">{t(kindKey(kind))}</span>}
      {misspelt && <span class="card-spelt">{t('card_spelt', name)}</span>}
    </p>
  );
}

/** "armed group" → its key in the message files. */
export function kindKey(kind: string) {
  return `card_kind_${kind.replaceAll(' ', '_')}` as Parameters<typeof t>[0];
}
