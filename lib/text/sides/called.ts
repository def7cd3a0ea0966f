/** Bodies that have no name in the article: "the council", "the school board", "the nurses' union". */
import { bodiesOf } from './near.ts';
import { once, party, type Standing, type Story } from './story.ts';

/** What the parties so called are. A hospital, a court or a panel takes no side and is not among them. */
const CALLED: Readonly<Record<string, 'government' | 'organisation'>> = {
  council: 'government',
  county: 'government',
  district: 'government',
  authority: 'government',
  board: 'organisation',
  diocese: 'organisation',
  company: 'organisation',
  league: 'organisation',
  federation: 'organisation',
  association: 'organisation',
  club: 'organisation',
  union: 'organisation',
  airline: 'organisation',
  operator: 'organisation',
  developer: 'organisation',
};

/** What may describe it: "the school board" — a "joint board" or a "rival club" is another. */
const PLAIN =
  /^(?:the|its|their|this) (?:(?:school|city|town|county|local|parish|borough|village|district|whole) )?\p{Ll}+$/iu;

/** The body without a name that a phrase means: the article speaks of it at least twice and names none of the kind. */
export function calledBody(story: Story, phrase: string, noun: string): Standing | undefined {
  const kind = CALLED[noun];
  if (!kind || !PLAIN.test(phrase) || !once(story, nounsCalled).has(noun)) return undefined;
  return ofCalled(story, noun, kind, `named: ${phrase}`);
}

/** The nouns of that kind which the article uses twice, and which no body of the article has in its name. */
function nounsCalled(story: Story): ReadonlySet<string> {
  const nouns = Object.keys(CALLED);
  const times = new Map<string, number>();
  const pattern = new RegExp(
    `\\b(?:the|its|their) (?:\\p{Ll}+ )?(?<noun>${nouns.join('|')})(?:['’]s)?(?![\\p{L}’'])`,
    'giu',
  );
  for (const { groups } of story.reading.text.matchAll(pattern)) {
    const noun = groups!.noun!.toLowerCase();
    times.set(noun, (times.get(noun) ?? 0) + 1);
  }
  const names = once(story, bodiesOf).map((e) => e.name.toLowerCase().split(/\s+/));
  return new Set(nouns.filter((noun) => (times.get(noun) ?? 0) >= 2 && !names.some((words) => words.includes(noun))));
}

const hasSchoolBoard = ({ reading }: Story): boolean => /\bschool board\b/i.test(reading.text);

function ofCalled(story: Story, noun: string, kind: 'government' | 'organisation', why: string): Standing {
  // a school board and its district are one
  const one = noun === 'district' && once(story, hasSchoolBoard) ? 'board' : noun;
  if (one !== noun) return ofCalled(story, one, kind, why);
  const key = `called:${noun}`;
  party(story, key, () => ({ kind, name: `The ${noun}` }));
  return { keys: [key], neutral: false, why };
}

const RULING = ['council', 'board', 'district', 'county', 'authority'] as const;
const OFFICIAL =
  /\b(?:education|schools?|transport|housing|planning|highways|finance|leisure|council|county|district) (?:chief|boss|leader|director|officer|executive|spokes(?:man|woman|person))\b|\b(?:superintendent|cabinet member)\b/i;

/** "Education chief <PER>", "council chief <PER>": of the council, county or school board that the article speaks of. */
export function rulingOffice(story: Story, title: string, name: string): Standing | undefined {
  const office = OFFICIAL.exec(title)?.[0];
  if (!office) return undefined;
  const named = once(story, bodiesOf).filter((e) => /\b(?:council|school board|authority|district)$/i.test(e.name));
  const own = named.length === 1 ? story.stand(named[0]!) : undefined;
  const [called] = RULING.flatMap((noun) => (once(story, nounsCalled).has(noun) ? [noun] : []));
  if (own && !own.neutral) return { ...own, why: `office: ${office} ${name}` };
  return called && named.length === 0
    ? ofCalled(story, called, CALLED[called]!, `office: ${office} ${name}`)
    : undefined;
}

const COMMISSION =
  /\b(?:electoral|election|elections|truth|human rights|boundary|joint|independent) (?:commission|board|panel|committee|authority)\b/i;

/** "The electoral commission", and "the commission" where that is the one of the article: it takes no side. */
export function isBetween(story: Story, phrase: string, noun: string): boolean {
  if (COMMISSION.test(phrase)) return true;
  if (!/^(?:commission|panel|committee|authority)$/.test(noun) || !PLAIN.test(phrase)) return false;
  return once(story, commissionOf)?.endsWith(noun) ?? false;
}

const commissionOf = ({ reading }: Story): string | undefined => COMMISSION.exec(reading.text)?.[0].toLowerCase();
