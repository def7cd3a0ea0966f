import { useState } from 'preact/hooks';
import { type Claim, claimKey } from '../../lib/panel/claims.ts';
import { SideBadge } from '../side-badge.tsx';
import { t } from '../strings.ts';
import { ClaimCard } from './claim-card.tsx';

const FILTERS = [
  ['all', 'quotes_all'],
  ['quoted', 'quotes_quoted'],
  ['reported', 'quotes_reported'],
  ['scare', 'quotes_scare'],
] as const;
type Filter = (typeof FILTERS)[number][0];

const GROUP_OF = { direct: 'quoted', mixed: 'quoted', indirect: 'reported', scare: 'scare' } as const;

/** Everything in reported words, in the order of the text. */
export function QuotesView({ claims }: { claims: readonly Claim[] }) {
  const [filter, setFilter] = useState<Filter>('all');
  const heads = claims.filter(({ part }) => part >= 0);
  const ordered = [...heads, ...claims.filter(({ part }) => part < 0)];
  const of = (what: Filter) => ordered.filter(({ statement: { kind } }) => what === 'all' || GROUP_OF[kind] === what);
  const chosen = of(filter).length ? filter : 'all';
  if (!claims.length) return <p class="empty">{t('quotes_none')}</p>;
  return (
    <div class="quotes">
      <fieldset class="chips">
        <legend class="unseen">{t('quotes_filter')}</legend>
        {FILTERS.filter(([what]) => of(what).length > 0).map(([what, key]) => (
          <label key={what} class="chip">
            <input type="radio" name="quotes" checked={chosen === what} onChange={() => setFilter(what)} />
            {t(key)} <span class="count">{of(what).length}</span>
          </label>
        ))}
      </fieldset>
      <Legend claims={claims} />
      <ul class="claims">
        {of(chosen).map((claim) => (
          <ClaimCard key={claimKey(claim)} claim={claim} badges />
        ))}
      </ul>
    </div>
  );
}

/** Whose letter stands on which cards. */
function Legend({ claims }: { claims: readonly Claim[] }) {
  const looks = new Map(claims.flatMap(({ looks }) => looks.map((look) => [look.letter, look] as const)));
  if (!looks.size) return null;
  return (
    <ul class="legend">
      {[...looks]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([letter, look]) => (
          <li key={letter}>
            <SideBadge look={look} named />
          </li>
        ))}
    </ul>
  );
}
