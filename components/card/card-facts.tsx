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

const nameOfSource = (source: FactSource) => (source.from === 'article' ? '' : `${source.name} ${source.asOf}`);

/** Facts of one source and month together, in the order in which the card brings them. */
function bySource(facts: readonly Fact[]): { source: FactSource; facts: Fact[] }[] {
  const groups = new Map<string, { source: FactSource; facts: Fact[] }>();
  for (const fact of facts) {
    const key = nameOfSource(fact.source);
    const group = groups.get(key);
    if (group) group.facts.push(fact);
    else groups.set(key, { source: fact.source, facts: [fact] });
  }
  return [...groups.values()];
}

/** Bundled facts, each under its source and the month it speaks of. */
export function CardFacts({ facts }: { facts: readonly Fact[] }) {
  return (
    <>
      {bySource(facts).map(({ source, facts: group }) => (
        <section key={nameOfSource(source)} class="card-part">
          <dl>
            {group.map((fact) => (
              <div key={fact.label}>
                <dt>{t(LABELS[fact.label])}</dt>
                <dd>{valueText(fact)}</dd>
              </div>
            ))}
          </dl>
          <p class="card-source">{wordsFor(source)}</p>
        </section>
      ))}
    </>
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
  return t('card_bundled', source.name, shown);
}
