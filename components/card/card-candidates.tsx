import type { CardCandidate } from '../../lib/model/card.ts';
import { plural, t } from '../strings.ts';
import { kindKey } from './card.tsx';

/** A name that several things bear, where the article does not tell which: one line for each. */
export function CardCandidates({ candidates }: { candidates: readonly CardCandidate[] }) {
  return (
    <section class="card-part">
      <h4>{plural('card_candidates', candidates.length)}</h4>
      <ul class="card-candidates">
        {candidates.map(({ id, name, kind, line }) => (
          <li key={id}>
            <strong>{name}</strong> <span class="card-kind">{t(kindKey(kind))}</span>
            {line && <span>{line}</span>}
          </li>
        ))}
      </ul>
      <p class="card-source">{t('card_candidates_note')}</p>
    </section>
  );
}
