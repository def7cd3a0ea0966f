import type { LookupFact, LookupLabel, LookupValue } from '../../lib/model/lookup.ts';
import { showPartDay } from '../dates.ts';
import { language, type MessageKey, t } from '../strings.ts';

const LABELS = {
  office: 'lookup_fact_office',
  occupation: 'lookup_fact_occupation',
  party: 'lookup_fact_party',
  citizenship: 'lookup_fact_citizenship',
  country: 'lookup_fact_country',
  partOf: 'lookup_fact_part_of',
  capital: 'lookup_fact_capital',
  population: 'lookup_fact_population',
  headOfState: 'lookup_fact_head_of_state',
  headOfGovernment: 'lookup_fact_head_of_government',
  seat: 'lookup_fact_seat',
  founded: 'lookup_fact_founded',
  leader: 'lookup_fact_leader',
  membership: 'lookup_fact_membership',
  members: 'lookup_fact_members',
} as const satisfies Record<LookupLabel, MessageKey>;

/** Facts of Wikidata, each value with the dates that are known of it. */
export function LookUpFacts({ facts }: { facts: readonly LookupFact[] }) {
  return (
    <dl>
      {facts.map(({ label, values }) => (
        <div key={label}>
          <dt>{t(LABELS[label])}</dt>
          {values.map((value, at) => (
            <dd key={at}>
              {wordsOf(value)}
              <Dates {...value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function wordsOf({ text, amount, asOf }: LookupValue): string {
  if (text !== undefined) return text;
  if (amount !== undefined) return new Intl.NumberFormat(language()).format(amount);
  return asOf ? showPartDay(asOf) : '';
}

function Dates({ text, amount, from, to, asOf }: LookupValue) {
  const dated = text !== undefined || amount !== undefined;
  if (from && to) return <small>{t('lookup_from_to', showPartDay(from), showPartDay(to))}</small>;
  if (from) return <small>{t('lookup_since', showPartDay(from))}</small>;
  if (to) return <small>{t('lookup_until', showPartDay(to))}</small>;
  return asOf && dated ? <small>{t('lookup_as_of', showPartDay(asOf))}</small> : null;
}
