import type { LookupCandidate } from '../../lib/model/lookup.ts';
import { plural, t } from '../strings.ts';
import type { How } from './use-look-up.ts';

interface Props {
  candidates: readonly LookupCandidate[];
  lookUp: (how?: How) => void;
  /** Without the line that counts them and without "none of these". */
  bare?: boolean;
}

/** Things of one name, each with the line that tells it from the others; the one taken is remembered. */
export function LookUpMatches({ candidates, lookUp, bare = false }: Props) {
  return (
    <>
      {!bare && <p role="status">{plural('lookup_matches', candidates.length)}</p>}
      <ul class="card-statements">
        {candidates.map(({ id, name, line }) => (
          <li key={id}>
            <button type="button" data-pick={id} onClick={() => lookUp({ pick: id })}>
              <strong>{name}</strong>
              <small>{line || id}</small>
            </button>
          </li>
        ))}
        {!bare && (
          <li>
            <button type="button" data-pick="none" onClick={() => lookUp({ pick: 'none' })}>
              {t('lookup_none_of_these')}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
