/** People who belong to a body: by the article's own word, by a title that only a body has, by the body named just before. */
import type { Entity } from '../../model/analysis.ts';
import { sentenceOf } from '../entities/people.ts';
import { calledBody } from './called.ts';
import { institution } from './institutions.ts';
import { bodiesOf, mentionsFrom } from './near.ts';
import { BODY_ROLE, EXPERT } from './office-words.ts';
import { ownParty } from './own-party.ts';
import { neutral, type Someone } from './someone.ts';
import { once, type Standing, type Story } from './story.ts';
import { subjectBefore } from './subject.ts';

const RULES = /\b(?:council|board|parliament|assembly|committee|commission|senate|congress|house)\b/i;

/** "<PER> of the Harbour Guild", where the article ties the two; nobody's where the body takes no side. */
export function affiliated({ story, person, role, of }: Someone): Standing | undefined {
  const standing = of && story.stand(of);
  if (!standing || !(of.type === 'ORG' || standing.keys[0]?.startsWith('body:'))) return undefined;
  const why = person.affiliation!.why[0];
  // "Council member <PER>", who votes against the council
  if (/\bmember\b/i.test(role) && RULES.test(of.name))
    return ownParty(story, person, 'person', `named: ${person.name}`);
  if (standing.neutral) return neutral(why ?? person.name);
  // "a professor at the university" that quarrels with its students is still asked as one who knows
  if (EXPERT.test(role) && of === institution(story)) return neutral(`speaks as ${role}`);
  return { ...standing, why: why ?? standing.why };
}

/** "league president", "union chairwoman" right before a name: the head of a body, never of a state. */
const OF_BODY =
  /(?:^|[^\p{L}])(?<kind>league|union|club|company|federation|association|society|guild|chamber|university|airline|bank|board)(?:['’]s?)? (?:\p{Ll}+ )?(?:president|chair(?:man|woman|person)?|leader|secretary|chief|boss|director|spokes(?:man|woman|person)) $/iu;

/** The body of the kind that his title says, by its name, where the article names exactly one; null where it names none or several. */
export function titledByKind({ story, person, beside }: Someone): Standing | undefined | null {
  const kind = OF_BODY.exec(beside)?.groups?.kind?.toLowerCase();
  if (kind === undefined) return undefined;
  const called = calledBody(story, `the ${kind}`, kind);
  return onlyBody(story, kind, person) ?? (called ? { ...called, why: `${kind}: ${person.name}` } : null);
}

function onlyBody(story: Story, kind: string, person: Entity): Standing | undefined {
  const pattern = new RegExp(`\\b${kind}\\b`, 'i');
  const found = once(story, bodiesOf).filter((e) => e.id !== person.id && pattern.test(e.name));
  const standing = found.length === 1 ? story.stand(found[0]!) : undefined;
  return standing && { ...standing, why: `${kind}: the only one named is ${found[0]!.name}` };
}

/** "general secretary Ann Lund": a role in a body that is not named beside it is in the body last named before, in that paragraph or the one before. */
export function lastBody({ story, person, role, beside }: Someone): Standing | undefined {
  if (!BODY_ROLE.test(role) || / (?:of|for) /.test(beside)) return undefined;
  const first = story.mentionsOf.get(person.id)?.[0];
  if (!first) return undefined;
  // "The Harbour Guild welcomed it. General secretary <PER> said"
  const about = subjectBefore(story, first.start, first.start);
  if (about && about !== 'unknown' && about.keys.length === 1 && about.keys[0]!.startsWith('body:'))
    return { ...about, why: `${role} of ${story.parties.get(about.keys[0]!)!.name}, named just before` };
  const { block } = story.reading.sentences[sentenceOf(story.reading, first.start)]!;
  const from = story.reading.blocks[Math.max(0, block - 1)]?.start ?? 0;
  const keys = new Set<string>();
  for (const mention of mentionsFrom(story, from, first.start)) {
    if (mention.type !== 'ORG' || !mention.entity) continue;
    const standing = story.stand(story.entityById.get(mention.entity)!);
    if (standing && !standing.neutral) for (const key of standing.keys) keys.add(key);
  }
  const [key] = keys;
  if (keys.size !== 1 || !key!.startsWith('body:')) return undefined;
  return {
    keys: [key!],
    neutral: false,
    why: `${person.role} of ${story.parties.get(key!)!.name}, the only body named just before`,
  };
}
