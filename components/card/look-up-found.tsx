import type { LookupSummary } from '../../lib/model/lookup.ts';
import type { LookUpDoor } from '../../lib/panel/look-up-door.ts';
import { showDate } from '../dates.ts';
import { t } from '../strings.ts';
import { LookUpAge } from './look-up-age.tsx';
import { LookUpFacts } from './look-up-facts.tsx';
import { LookUpImage } from './look-up-image.tsx';
import { LookUpMatches } from './look-up-matches.tsx';
import { PickedLine } from './picked-line.tsx';
import type { Answered, How } from './use-look-up.ts';

type Found = Extract<Answered, { state: 'found' }>;

interface Props {
  found: Found;
  lookUp: (how?: How) => void;
  door: LookUpDoor;
}

/** The answer of a look-up: summary and facts, each with source, licence and the day of their revision. */
export function LookUpFound({ found, lookUp, door }: Props) {
  const { item, itemUrl, itemRevised, facts, summary, others, picked } = found;
  return (
    <>
      <p class="card-known">
        <strong>{item.name}</strong>
        {item.line && <span class="card-kind">{item.line}</span>}
      </p>
      {picked && <PickedLine picked={picked} lookUp={lookUp} />}
      {summary && <Summary summary={summary} />}
      {summary && <LookUpImage key={summary.title} door={door} summary={summary} />}
      {facts.length > 0 && (
        <>
          <LookUpFacts facts={facts} />
          <p class="card-source">
            <a href={itemUrl} target="_blank" rel="noreferrer">
              {item.id}
            </a>
            {' · '}
            {t('lookup_wikidata', showDate(itemRevised) ?? t('lookup_undated'))}
          </p>
        </>
      )}
      {!summary && facts.length === 0 && <p class="card-none">{t('lookup_empty')}</p>}
      <LookUpAge answer={found} lookUp={lookUp} />
      {(others.length > 0 || !picked) && (
        <details>
          <summary>{t('lookup_not_this')}</summary>
          <LookUpMatches candidates={others} lookUp={lookUp} bare />
          <button type="button" class="button" data-pick="none" onClick={() => lookUp({ pick: 'none' })}>
            {t('lookup_none_of_these')}
          </button>
        </details>
      )}
    </>
  );
}

function Summary({ summary: { title, text, shortened, language, url, revised } }: { summary: LookupSummary }) {
  return (
    <>
      <p class="lookup-text" lang={language}>
        {text}
      </p>
      <p class="card-source">
        <a href={url} target="_blank" rel="noreferrer" lang={language}>
          {title}
        </a>
        {' · '}
        {t('lookup_wikipedia', showDate(revised) ?? t('lookup_undated'))}
        {' · '}
        <a href="https://creativecommons.org/licenses/by-sa/4.0/" target="_blank" rel="noreferrer license">
          CC BY-SA 4.0
        </a>
        {shortened && ` · ${t('lookup_shortened')}`}
      </p>
    </>
  );
}
