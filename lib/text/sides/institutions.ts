/** Hospitals, universities and schools: they take no side, unless the quarrel is about how they are run. */
import type { Entity } from '../../model/analysis.ts';
import { once, party, type Standing, type Story } from './story.ts';

const NOUNS = 'hospital|university|college|school|academy|museum|theatre|clinic|orchestra|zoo';
const INSTITUTION = new RegExp(`\\b(?<noun>${NOUNS})\\b`, 'i');
/** Who runs one; a quarrel about it quotes them. */
const RUN =
  /\b(?:vice[- ]chancellor|rector|principal|head ?(?:teacher|master|mistress)|provost|dean|medical director|nursing director|chief executive|artistic director|governors|trustees|management|bosses|registrar)\b/i;
const SPEAKS = new RegExp(
  `\\b(?:${NOUNS}|uni)(?:['’]s)? (?:spokes(?:man|woman|person)|management|bosses|chiefs|leaders|administration|authorities)\\b`,
  'i',
);

/** The institution that the article quarrels about: its noun, and its name if it has one. */
interface Institution {
  noun: string;
  /** True where the article calls it a trust: "the hospital trust". */
  trust: boolean;
  entity?: Entity;
}

const LEAST = 2;

function findInstitution(story: Story): Institution | undefined {
  const { text } = story.reading;
  if (!RUN.test(text) && !SPEAKS.test(text)) return undefined;
  const counts = new Map<string, number>();
  for (const { groups } of text.matchAll(
    new RegExp(`\\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?<noun>${NOUNS}|uni)\\b(?! (?:of|in|board|committee|inspector))`, 'g'),
  )) {
    const noun = groups!.noun === 'uni' ? 'university' : groups!.noun!;
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const named = story.entities.find(
    (e) => e.type === 'ORG' && INSTITUTION.exec(e.name)?.groups?.noun?.toLowerCase() === most?.[0],
  );
  if (!most || most[1] + (named ? 1 : 0) < LEAST) return undefined;
  const trust = new RegExp(`\\b${most[0]} trust\\b`, 'i').test(text);
  return { noun: most[0], trust, ...(named && { entity: named }) };
}

/** Where the institution stands: for itself. */
function standingOfIt(story: Story, { noun, entity }: Institution, why: string): Standing {
  const key = entity ? `body:${entity.link?.id ?? entity.id}` : `called:${noun}`;
  party(story, key, () => ({ kind: 'organisation', name: entity?.name ?? `The ${noun}` }));
  return { keys: [key], neutral: false, why };
}

/** A hospital or university by its name, where the article is about how it is run. */
export function institutionNamed(story: Story, entity: Entity): Standing | undefined {
  const found = once(story, findInstitution);
  return found?.entity === entity ? standingOfIt(story, found, `named: ${entity.name}`) : undefined;
}

/** "The uni", "a university spokesman", "management": the institution that the article is about. */
export function institutionCalled(story: Story, phrase: string): Standing | undefined {
  const found = once(story, findInstitution);
  if (!found) return undefined;
  const noun = found.noun === 'university' ? 'uni(?:versity)?' : found.noun;
  // "the trust" of the hospital trust
  const own = found.trust ? `(?:${noun}(?: trust)?|trust)` : noun;
  const is = new RegExp(
    `^(?:(?:the|an?|its|their) )?(?:(?:${own})(?:['’]s)? ?(?:spokes(?:man|woman|person)|management|bosses|chiefs|leaders|administration|authorities|lawyers?)?|management|bosses)$`,
    'i',
  );
  return is.test(phrase)
    ? standingOfIt(story, found, `“${phrase}”: ${found.entity?.name ?? `the ${found.noun}`}`)
    : undefined;
}

/** "Vice-chancellor <PER>", "medical director <PER>": who runs the institution that the article is about. */
export function runsInstitution(story: Story, title: string, name: string): Standing | undefined {
  const found = RUN.test(title) ? once(story, findInstitution) : undefined;
  return found && standingOfIt(story, found, `${RUN.exec(title)![0]}: ${name}`);
}

/** The named institution that the article is about, if it is about one. */
export const institution = (story: Story): Entity | undefined => once(story, findInstitution)?.entity;
