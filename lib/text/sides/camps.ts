/** Groups held together by what they are or want: protesters, nurses and their union, the opposition. */
import type { Entity, Mention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { CAMPS, LOOSE_CAMPS, WORKING_CAMPS } from './camp-words.ts';
import { headOf } from './head.ts';
import { bodiesOf, namedInside } from './near.ts';
import { homeState } from './states.ts';
import { once, party, type Standing, type Story } from './story.ts';

const PEOPLE_OF_WORK =
  /\b(?:workers|teachers|nurses|dockers|drivers|pilots|miners|employees|staff|players|doctors|police|labou?r|trades?)\b/i;

const OF_A_TRADE =
  /\b(?:teachers|nurses|dockers|drivers|pilots|miners|players|doctors|police|seafarers|journalists|musicians)\b/i;

/** The one union of the article, or the one whose name has the trade; an association of hotels is none. */
function unionOf(story: Story, camp: string): Entity | undefined {
  const bodies = once(story, bodiesOf);
  const own = bodies.filter((e) => e.name.toLowerCase().includes(camp.replace(/s$/, '')));
  const unions = bodies.filter(
    (e) =>
      /\b(?:union|guild)\b/i.test(e.name) ||
      (/\b(?:association|federation|league|alliance|brotherhood|society)\b/i.test(e.name) &&
        PEOPLE_OF_WORK.test(e.name)),
  );
  const named = unions.find((e) => own.includes(e));
  const [only] = unions;
  // the Union of Nurses does not speak for doctors
  const others = only && OF_A_TRADE.test(only.name.replace(new RegExp(camp, 'i'), ''));
  return named ?? (unions.length === 1 && !others ? only : undefined);
}

/** A camp; working people whose union is in the story are the union's. */
export function campStanding(story: Story, camp: string, phrase: string, span: Span): Standing | undefined {
  if (WORKING_CAMPS.has(camp)) {
    const union = unionOf(story, camp);
    const standing = union && story.stand(union);
    if (standing && !standing.neutral) return { ...standing, why: `“${phrase}” are those ${union.name} speaks for` };
  }
  if (camp === 'lawmakers')
    return (
      namedInside(story, span) ?? (/\bstate legislators\b/i.test(phrase) ? homeState(story, `“${phrase}”`) : undefined)
    );
  if (camp === 'opposition') {
    const called = oppositionParty(story);
    if (called) return called;
  }
  const key = `camp:${camp}`;
  party(story, key, () => ({ kind: 'camp', name: camp[0]!.toUpperCase() + camp.slice(1) }));
  return { keys: [key], neutral: false, why: `named: ${phrase}` };
}

/** How often the article speaks of each camp in the plural: "parents", "mums", "families". */
function countCamps({ reading }: Story): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of reading.text.matchAll(/(?<![\p{L}-])\p{L}\p{Ll}{2,}s(?![\p{L}’'-])/gu)) {
    const one = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
    const camp = CAMPS[one] ?? LOOSE_CAMPS[one];
    if (camp) counts.set(camp, (counts.get(camp) ?? 0) + 1);
  }
  return counts;
}

/** Times that make a group which is often asked in passing a camp. */
const AGAIN = 3;

/** Where residents, passengers or doctors stand: a camp where the article speaks of them again and again. */
export function looseCamp(story: Story, noun: string, phrase: string, span: Span): Standing | undefined {
  const plural = headOf(phrase).plural;
  const camp = LOOSE_CAMPS[noun];
  const least = camp && WORKING_CAMPS.has(camp) && unionOf(story, camp) ? 2 : AGAIN;
  if (!camp || !plural || (once(story, countCamps).get(camp) ?? 0) < least) return undefined;
  return campStanding(story, camp, phrase, span);
}

/** "<PER>, who has two children at the school". */
const PARENT =
  /^(?:, \d\d)?, (?:who has|with|whose) (?:(?!said)[\p{L}\d-]+ ){0,3}?(?:child(?:ren)?|kids?|sons?|daughters?|twins)\b/u;

const TITLE =
  /(?:^|[^\p{L}-])(?<noun>\p{L}\p{Ll}+)(?:-of-\p{Ll}+)?(?: (?:leader|organiser|organizer|spokes(?:man|woman|person)))?,? $/u;
const DESCRIBED =
  /^(?:, \d\d)?, (?:an?|one of the) (?:[\p{Ll}\d-]+ ){0,3}?(?<noun>\p{Ll}+)(?=[,.;]| (?:and|at|from|in|of|who|whose|with)\b)/u;
const LEADS_CAMP =
  /(?:^|[^\p{L}])(?:[Pp]rotest|[Ss]trike|[Ss]it-in|[Oo]ccupation|[Rr]ally|[Mm]arch|[Cc]ampaign) (?:leader|organi[sz]er|spokes(?:man|woman|person)),? $/u;

/** "mum-of-three <PER>", "<PER>, a dairy farmer", "protest leader <PER>": one of a camp that the article speaks of more than once. */
export function memberOfCamp(story: Story, { start, end }: Span, role: string): Standing | undefined {
  const { text } = story.reading;
  const before = text.slice(Math.max(0, start - 45), start);
  const counts = once(story, countCamps);
  if (LEADS_CAMP.test(before)) {
    const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (most && most[1] >= 2 && most[1] > (second?.[1] ?? 0)) return asMember(story, most[0], { start, end });
  }
  if (PARENT.test(text.slice(end, end + 70)) && (counts.get('families') ?? 0) >= 2)
    return asMember(story, 'families', { start, end });
  if (/\b(?:captain|skipper)$/i.test(role) && (counts.get('players') ?? 0) >= 2)
    return asMember(story, 'players', { start, end });
  for (const noun of [TITLE.exec(before)?.groups?.noun, DESCRIBED.exec(text.slice(end, end + 70))?.groups?.noun]) {
    const one = noun?.toLowerCase().replace(/s$/, '');
    const camp = one && (CAMPS[one] ?? LOOSE_CAMPS[one]);
    if (camp && (counts.get(camp) ?? 0) >= (CAMPS[one] ? 2 : AGAIN)) return asMember(story, camp, { start, end });
  }
  return undefined;
}

function asMember(story: Story, camp: string, span: Span): Standing | undefined {
  const { text } = story.reading;
  const standing = campStanding(story, camp, camp, span);
  const why = `one of the ${camp}: ${text.slice(span.start, span.end)}`;
  return standing && !standing.neutral ? { ...standing, why } : undefined;
}

const OWN_UNION = /\b(?:the|their) (?<who>\p{Ll}+?)s?['’]s? union\b/iu;
const UNION_OF = /\b(?:the|their) (?<who>\p{Ll}+?)s?['’]s? union\b/giu;

/** "The nurses' union", and "the union" where the article speaks of one such: those it speaks for. */
export function unionStanding(story: Story, phrase: string, span: Span): Standing | undefined {
  const whose = OWN_UNION.exec(phrase)?.groups?.who ?? once(story, onlyTrade);
  const camp = whose && CAMPS[whose.toLowerCase()];
  if (camp && WORKING_CAMPS.has(camp)) return campStanding(story, camp, phrase, span);
  party(story, 'camp:union', () => ({ kind: 'organisation', name: phrase[0]!.toUpperCase() + phrase.slice(1) }));
  return campStanding(story, 'union', phrase, span);
}

/** The trade of the one union that the article describes by its members. */
function onlyTrade({ reading }: Story): string | undefined {
  const trades = new Set([...reading.text.matchAll(UNION_OF)].map((m) => m.groups!.who!.toLowerCase()));
  return trades.size === 1 ? [...trades][0] : undefined;
}

/** "the opposition" where the article says which party that is: "the opposition Reform Alliance", "the Civic List, which leads the opposition". */
function oppositionParty(story: Story): Standing | undefined {
  const found = once(story, calledOpposition);
  return found && story.stand(story.entityById.get(found.entity!)!);
}

function calledOpposition(story: Story): Mention | undefined {
  const { text } = story.reading;
  return story.mentions.find(
    (m) =>
      m.type === 'ORG' &&
      m.entity &&
      (/\bopposition(?: party)? $/i.test(text.slice(Math.max(0, m.start - 20), m.start)) ||
        /^, (?:which leads )?the (?:main |largest )?opposition/.test(text.slice(m.end, m.end + 40))),
  );
}
