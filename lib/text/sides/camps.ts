/** Groups held together by what they are or want: protesters, nurses and their union, the opposition. */
import type { Entity, Mention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { bodiesOf, namedInside } from './near.ts';
import { homeState } from './states.ts';
import { once, party, type Standing, type Story } from './story.ts';
import { CAMPS, WORKING_CAMPS } from './words.ts';

const PEOPLE_OF_WORK =
  /\b(?:workers|teachers|nurses|dockers|drivers|pilots|miners|employees|staff|players|doctors|police|labou?r|trades?)\b/i;

/** The one union of the article, or the one whose name has the trade; an association of hotels is none. */
function unionOf(story: Story, camp: string): Entity | undefined {
  const bodies = once(story, bodiesOf);
  const own = bodies.filter((e) => e.name.toLowerCase().includes(camp.replace(/s$/, '')));
  const unions = bodies.filter(
    (e) =>
      /\b(?:union|guild)\b/i.test(e.name) ||
      (/\b(?:association|federation)\b/i.test(e.name) && PEOPLE_OF_WORK.test(e.name)),
  );
  const named = unions.find((e) => own.includes(e));
  return named ?? (unions.length === 1 ? unions[0] : undefined);
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

const OWN_UNION = /\b(?:the|their) (?<who>\p{Ll}+?)s?['’]s? union\b/iu;
const UNION_OF = /\b(?:the|their) (?<who>\p{Ll}+?)s?['’]s? union\b/giu;

/** "The nurses' union", and "the union" where the article speaks of one such: those it speaks for. */
export function unionStanding(story: Story, phrase: string, span: Span): Standing | undefined {
  const whose = OWN_UNION.exec(phrase)?.groups?.who ?? once(story, onlyTrade);
  const camp = whose && CAMPS[whose.toLowerCase()];
  return campStanding(story, camp && WORKING_CAMPS.has(camp) ? camp : 'union', phrase, span);
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
