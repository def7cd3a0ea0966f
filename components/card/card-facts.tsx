import { Fragment } from 'preact';
import type { Fact, FactLabel, FactSource } from '../../lib/model/card.ts';
import { language, type MessageKey, t } from '../strings.ts';

const LABELS = {
  country: 'card_fact_country',
  about: 'card_fact_about',
  capital: 'card_fact_capital',
  capitalOf: 'card_fact_capital_of',
  region: 'card_fact_region',
  partOf: 'card_fact_part_of',
  population: 'card_fact_population',
  languages: 'card_fact_languages',
  memberOf: 'card_fact_member_of',
  people: 'card_fact_people',
  seat: 'card_fact_seat',
  standsFor: 'card_fact_stands_for',
  claims: 'card_fact_claims',
  administers: 'card_fact_administers',
} as const satisfies Record<FactLabel, MessageKey>;

/** Facts of one label stand in one line, in the order in which the card brings them. */
function byLabel(facts: readonly Fact[]): Fact[][] {
  const lines = new Map<FactLabel, Fact[]>();
  for (const fact of facts) lines.set(fact.label, [...(lines.get(fact.label) ?? []), fact]);
  return [...lines.values()];
}

/** Bundled facts with their sources and the months these speak of; where there are several, each value has its number. */
export function CardFacts({ facts }: { facts: readonly Fact[] }) {
  const sources = [...new Set(facts.map(({ source }) => wordsFor(source)))];
  if (sources.length === 0) return null;
  return (
    <section class="card-part">
      <h4>{t('card_bundled')}</h4>
      <dl>
        {byLabel(facts).map((line) => (
          <div key={line[0]!.label}>
            <dt>{t(LABELS[line[0]!.label])}</dt>
            <dd>
              {line.map((fact, at) => (
                <Fragment key={at}>
                  {at > 0 && ', '}
                  {valueText(fact)}
                  {sources.length > 1 && <Note number={sources.indexOf(wordsFor(fact.source)) + 1} />}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Sources sources={sources} />
    </section>
  );
}

function Note({ number }: { number: number }) {
  return (
    <sup>
      <span class="unseen">{t('card_source_number')} </span>
      {number}
    </sup>
  );
}

function Sources({ sources }: { sources: readonly string[] }) {
  if (sources.length === 1) return <p class="card-source">{t('card_source', sources[0]!)}</p>;
  return (
    <ol class="card-source card-sources" aria-label={t('card_sources')}>
      {sources.map((source) => (
        <li key={source}>{source}</li>
      ))}
    </ol>
  );
}

function valueText({ values, amount }: Fact): string {
  if (!amount) return values.join(', ');
  const number = new Intl.NumberFormat(language(), { notation: 'compact', compactDisplay: 'long' }).format(
    amount.value,
  );
  return t(amount.least ? 'card_at_least' : 'card_about', number);
}

function wordsFor(source: FactSource): string {
  if (source.from === 'article') return t('card_in_article');
  const [year, month] = source.asOf.split('-').map(Number);
  const day = new Date(Date.UTC(year ?? 1970, (month ?? 1) - 1, 15));
  const shown = new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(day);
  return t('card_source_dated', source.name, shown);
}
