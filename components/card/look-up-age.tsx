import { showAge, showDate } from '../dates.ts';
import { t } from '../strings.ts';
import { sentenceFor } from './look-up-failure.ts';
import type { Answered, How } from './use-look-up.ts';

interface Props {
  answer: Pick<Answered, 'fetched' | 'late' | 'busy'>;
  lookUp: (how?: How) => void;
}

/** How old an answer is, why it is not newer, and the way to have it anew. */
export function LookUpAge({ answer: { fetched, late, busy = false }, lookUp }: Props) {
  return (
    <>
      {late && !busy && (
        <p class="card-late" role="status">
          {sentenceFor(late)} {t('lookup_late')}
        </p>
      )}
      <p class="card-source lookup-age">
        <span>{t('lookup_fetched', showAge(fetched) ?? '', showDate(fetched) ?? '')}</span>
        <button type="button" class="link" data-do="refresh" disabled={busy} onClick={() => lookUp({ fresh: true })}>
          {t(busy ? 'lookup_loading' : 'lookup_refresh')}
        </button>
      </p>
    </>
  );
}
