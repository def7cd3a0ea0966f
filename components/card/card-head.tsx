import { useState } from 'preact/hooks';
import type { Card } from '../../lib/model/card.ts';
import type { Finding } from '../../lib/model/page.ts';
import { Icon } from '../icons.tsx';
import { plural, t } from '../strings.ts';

interface Props {
  card: Card;
  onShow: (finding: Finding) => void;
}

/** The name with steps to its previous and next mention in the page. */
export function CardHead({ card: { name, mentions }, onShow }: Props) {
  const [at, setAt] = useState(-1);
  const step = (by: number) => {
    const next = at < 0 && by < 0 ? mentions.length - 1 : (at + by + mentions.length) % mentions.length;
    setAt(next);
    onShow(mentions[next]!);
  };
  return (
    <header class="card-head">
      <h3>{name}</h3>
      {mentions.length > 0 && (
        <fieldset class="card-steps">
          <legend class="unseen">{t('card_mentions_of', name)}</legend>
          <button type="button" class="card-step" onClick={() => step(-1)} aria-label={t('card_previous')}>
            <Icon name="previous" />
          </button>
          <span aria-live="polite">
            {at < 0 ? plural('card_mentions', mentions.length) : t('card_at', at + 1, mentions.length)}
          </span>
          <button type="button" class="card-step" onClick={() => step(1)} aria-label={t('card_next')}>
            <Icon name="next" />
          </button>
        </fieldset>
      )}
    </header>
  );
}
