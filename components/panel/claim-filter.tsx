import { useRef } from 'preact/hooks';
import type { Act } from '../../lib/model/analysis.ts';
import type { Claim } from '../../lib/panel/claims.ts';
import { actName } from '../acts.ts';
import { t } from '../strings.ts';

/** What the reader wants to see; empty strings: everything. */
export interface ClaimFilter {
  act: Act | '';
  speaker: string;
}

export const EVERYTHING: ClaimFilter = { act: '', speaker: '' };

export const passes = ({ act, speaker }: ClaimFilter, claim: Claim): boolean =>
  (!act || claim.statement.act === act) && (!speaker || claim.speaker === speaker);

interface Props {
  claims: readonly Claim[];
  filter: ClaimFilter;
  onFilter: (filter: ClaimFilter) => void;
}

/** Two choices, act and person, each with what the article holds and how often. */
export function FilterBar({ claims, filter, onFilter }: Props) {
  const bar = useRef<HTMLFieldSetElement>(null);
  // The button goes as it is pressed: the focus stays in the bar.
  const clear = () => {
    bar.current?.querySelector('select')?.focus();
    onFilter(EVERYTHING);
  };
  const acts = tally(claims.flatMap(({ statement }) => statement.act ?? []));
  const speakers = tally(claims.flatMap(({ speaker }) => speaker ?? []));
  return (
    <fieldset class="filter" ref={bar}>
      <legend class="unseen">{t('panel_filter')}</legend>
      <label>
        <span class="unseen">{t('panel_filter_act')}</span>
        <select
          class="field"
          value={filter.act}
          onChange={(e) => onFilter({ ...filter, act: e.currentTarget.value as Act | '' })}
        >
          <option value="">{t('panel_all_acts')}</option>
          {acts.map(([act, count]) => (
            <option key={act} value={act}>
              {t('panel_option', actName(act), count)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{t('panel_filter_person')}</span>
        <select
          class="field"
          value={filter.speaker}
          onChange={(e) => onFilter({ ...filter, speaker: e.currentTarget.value })}
        >
          <option value="">{t('panel_all_speakers')}</option>
          {speakers.map(([speaker, count]) => (
            <option key={speaker} value={speaker}>
              {t('panel_option', speaker, count)}
            </option>
          ))}
        </select>
      </label>
      {(filter.act || filter.speaker) && (
        <button type="button" class="button quiet" onClick={clear}>
          {t('panel_filter_clear')}
        </button>
      )}
    </fieldset>
  );
}

function tally<T extends string>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
