import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model/analysis.ts';
import { groupNames, matches, NAME_GROUPS, type Name } from '../../lib/panel/names.ts';
import { Icon } from '../icons.tsx';
import { type MessageKey, plural, t } from '../strings.ts';
import { NameRow } from './name-row.tsx';
import type { Choice } from './use-chosen.ts';

const TITLES = {
  PER: 'names_people',
  ORG: 'names_organisations',
  LOC: 'names_places',
  NORP: 'names_groups',
} as const satisfies Record<(typeof NAME_GROUPS)[number], MessageKey>;

interface Props {
  analysis: Analysis;
  /** What was chosen in the page or on a claim. */
  chosen: Choice | undefined;
}

/** Everything the article names, by type, with a filter that works as you type. */
export function NamesView({ analysis, chosen }: Props) {
  const [typed, setTyped] = useState('');
  useEffect(() => setTyped(''), [chosen]); // a chosen name must not be filtered away
  const groups = useMemo(() => groupNames(analysis), [analysis]);
  const shown = (names: readonly Name[]) => names.filter((name) => matches(name, typed));
  const total = NAME_GROUPS.reduce((sum, type) => sum + shown(groups[type]).length, 0);
  if (!analysis.entities.length) return <p class="empty">{t('names_none')}</p>;
  return (
    <div class="names">
      <label class="search">
        <Icon name="search" />
        <span class="unseen">{t('names_filter')}</span>
        <input
          type="search"
          class="field"
          placeholder={t('names_filter')}
          value={typed}
          onInput={(e) => setTyped(e.currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {typed && plural('names_found', total)}
      </p>
      {total === 0 && <p class="empty">{t('names_none_match', typed)}</p>}
      {NAME_GROUPS.map((type) => {
        const names = shown(groups[type]);
        if (!names.length) return null;
        return (
          <section key={type} class="name-group" data-type={type} aria-label={t(TITLES[type])}>
            <h2>
              {t(TITLES[type])} <span class="count">{names.length}</span>
            </h2>
            <ul>
              {names.map((name) => (
                <NameRow
                  key={name.entity.id}
                  name={name}
                  chosen={chosen?.entity === name.entity.id ? chosen : undefined}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
