import type { Entity, Mention } from '../../model/analysis.ts';
import { sentenceOf } from '../entities/people.ts';
import { calledBody } from './called.ts';
import { memberOfCamp } from './camps.ts';
import { homeOf } from './home.ts';
import { institution, runsInstitution } from './institutions.ts';
import { ledBy } from './leads.ts';
import { bodiesOf, mentionsFrom } from './near.ts';
import { leaderParty, ownParty } from './own-party.ts';
import { ownerOf } from './owner.ts';
import { homeState } from './states.ts';
import { countryOfEntry, entryOfEntity, once, type Standing, type Story } from './story.ts';
import {
  BETWEEN,
  BODY_ROLE,
  BYSTANDER,
  EXECUTIVE,
  EXPERT,
  LEADER,
  LEGISLATOR,
  NOT_EXECUTIVE,
  OPPOSITION,
} from './words.ts';

const neutral = (why: string): Standing => ({ keys: [], neutral: true, why });

/** Where a person stands: whom the article says he speaks for, else himself. */
export function personStanding(story: Story, person: Entity): Standing | undefined {
  const role = person.role ?? '';
  const { affiliation } = person;
  if (affiliation?.former || wasOnce(story, person)) return neutral(`spoke for ${affiliation?.name ?? 'it'} once`);
  const beside = besides(story, person);
  if (BETWEEN.test(beside)) return neutral('stands between the sides');
  const counterpart = counterpartOf(story, person);
  if (counterpart) return counterpart;
  const owner = ownerOf(story, person);
  const of = affiliation?.entity ? story.entityById.get(affiliation.entity) : undefined;
  const executive = EXECUTIVE.test(role) && !NOT_EXECUTIVE.test(role);
  const standing = of && of.type !== 'LOC' ? story.stand(of) : undefined;
  if (of && (of.type === 'ORG' || standing?.keys[0]?.startsWith('body:'))) {
    if (standing?.neutral) return neutral(`${affiliation!.why[0] ?? person.name}`);
    // "a professor at the university" that quarrels with its students is still asked as one who knows
    if (standing && EXPERT.test(role) && of === institution(story)) return neutral(`speaks as ${role}`);
    if (standing) return { ...standing, why: affiliation!.why[0] ?? standing.why };
  }
  const led = (owner && owner !== 'unknown') || executive ? undefined : ledBy(story, person);
  if (led) return led;
  if (owner) return owner === 'unknown' ? ownParty(story, person, 'person', `named: ${person.name}`) : owner;
  const [first] = story.mentionsOf.get(person.id) ?? [];
  const member = first && !of && !executive ? memberOfCamp(story, first) : undefined;
  if (member) return member;
  const runs = of ? undefined : runsInstitution(story, `${role} ${beside.slice(-30)}`, person.name);
  if (runs) return runs;
  const seen = asidesOf(story, person);
  if (seen && !executive) return neutral(`described: ${seen}`);
  const kind = OF_BODY.exec(beside)?.groups?.kind;
  if (kind) return onlyBody(story, kind.toLowerCase(), person);
  if (EXPERT.test(role) && !executive) return neutral(`speaks as ${role}`);
  if (of) return ofPlace(story, person, of, role, executive);
  if (executive) return isNamedBefore(story, person) ? homeState(story, `office: ${role}`) : undefined;
  if (LEGISLATOR.test(role)) return ownParty(story, person, 'person', `named: ${person.name}`);
  const body = BODY_ROLE.test(role) && !/ (?:of|for) /.test(beside) ? lastBody(story, person) : undefined;
  if (body) return body;
  const diocese = /\bbishop\b/i.test(role) ? calledBody(story, 'the diocese', 'diocese') : undefined;
  if (diocese) return { ...diocese, why: `${role}: speaks for the diocese` };
  return LEADER.test(role) ? leaderParty(story, person) : ownParty(story, person, 'person', `named: ${person.name}`);
}

/** "former <ROLE> <PER>", "<PER>, who was … until". */
function wasOnce(story: Story, person: Entity): boolean {
  const { text } = story.reading;
  return (story.mentionsOf.get(person.id) ?? []).some((m) => {
    const before = /\b(?:[Ff]ormer(?:ly)?|[Ee]x-|[Oo]ne-time) ?((?:[\p{L}’'-]+ ){0,6})$/u.exec(
      text.slice(Math.max(0, m.start - 60), m.start),
    );
    const after = /^,? (?:who (?:was|had been|served)|a former)\b([^,.]*)/.exec(text.slice(m.end, m.end + 80));
    const from = m.start - (before?.[1]?.length ?? 0);
    if (before && mentionsFrom(story, from, m.start).some((o) => o.type === 'PER')) return false;
    const office = before?.[1] ?? after?.[1] ?? '';
    return EXECUTIVE.test(office) || LEGISLATOR.test(office) || /\benvoy\b/i.test(office);
  });
}

/** "Her Norwegian counterpart, <PER>": of that country. */
function counterpartOf(story: Story, person: Entity): Standing | undefined {
  for (const { start } of story.mentionsOf.get(person.id) ?? []) {
    const words = /(?:^|[^\p{L}])(\p{Lu}[\p{L}-]+(?:['’]s)? counterpart,? )$/u.exec(
      story.reading.text.slice(Math.max(0, start - 50), start),
    )?.[1];
    if (!words) continue;
    const near = mentionsFrom(story, start - words.length, start);
    const country = near.find((m) => (m.type === 'NORP' || m.type === 'LOC') && m.entity);
    const standing = country && story.stand(story.entityById.get(country.entity!)!);
    if (standing) return { ...standing, why: `counterpart: ${words.trim()} ${person.name}` };
  }
  return undefined;
}

/** "Hotelier <PER>", "<PER>, a peat scientist at <LOC>": what makes one a witness or an expert. */
function asidesOf(story: Story, person: Entity): string | undefined {
  const [first] = story.mentionsOf.get(person.id) ?? [];
  if (!first) return undefined;
  const { text } = story.reading;
  const trade =
    /(?:^|[^\p{L}])((?:\p{L}[\p{Ll}-]+ )?\p{L}[\p{Ll}-]+)(?:,? (?:Dr|Prof|Mrs?|Ms|Sir|Sister)\.?)?,? $/u.exec(
      text.slice(Math.max(0, first.start - 40), first.start),
    )?.[1];
  const [title] = person.name.split(' ');
  if (BYSTANDER.test(title!) && title !== person.name) return person.name;
  if (trade && BYSTANDER.test(trade)) return `${trade} ${person.name}`;
  const after =
    /^(?:, (?:aged )?\d\d)?, (?:an?|the|who is an?|one of \p{Ll}+) (?<what>(?:[\p{L}-]+ ){0,4}?[\p{L}-]+)(?=[,.;]| (?:at|of|in|from|with|for|who|which|and|whose)\b)/u.exec(
      text.slice(first.end, first.end + 100),
    );
  const what = after?.groups?.what;
  return what && (BYSTANDER.test(what) || EXPERT.test(what)) ? `${person.name}${after![0]}` : undefined;
}

/** The words before the person's first mention, in its sentence. */
function besides(story: Story, person: Entity): string {
  const first = story.mentionsOf.get(person.id)?.[0];
  if (!first) return '';
  const words = story.reading.text.slice(Math.max(0, first.start - 60), first.start);
  return words.slice(Math.max(words.lastIndexOf('. '), words.lastIndexOf('\n')) + 1);
}

/** "league president", "union chairwoman" right before a name: the head of a body, never of a state. */
const OF_BODY =
  /(?:^|[^\p{L}])(?<kind>league|union|club|company|federation|association|society|guild|chamber|university|airline|bank|board)(?:['’]s?)? (?:\p{Ll}+ )?(?:president|chair(?:man|woman|person)?|leader|secretary|chief|boss|director|spokes(?:man|woman|person)) $/iu;

/** The body of that kind, by its name, where the article names exactly one. */
function onlyBody(story: Story, kind: string, person: Entity): Standing | undefined {
  const pattern = new RegExp(`\\b${kind}\\b`, 'i');
  const found = once(story, bodiesOf).filter((e) => e.id !== person.id && pattern.test(e.name));
  const standing = found.length === 1 ? story.stand(found[0]!) : undefined;
  return standing && { ...standing, why: `${kind}: the only one named is ${found[0]!.name}` };
}

/** An office without a country is held in the one the article is about: not in one named once, further down ("a former <NORP> minister"). */
function isNamedBefore(story: Story, person: Entity): boolean {
  const first = story.mentionsOf.get(person.id)?.[0]?.start ?? 0;
  const named = once(story, mentionsOfHome);
  return named.length !== 1 || named[0]!.start < first;
}

function mentionsOfHome(story: Story): readonly Mention[] {
  const ofHome = story.entities.filter((e) => {
    const entry = entryOfEntity(e, story.gazetteer);
    return entry && countryOfEntry(entry) === homeOf(story).country;
  });
  return ofHome.flatMap((e) => story.mentionsOf.get(e.id) ?? []);
}

/** Of a country: its officials speak for it; its opposition, artists and experts do not. */
function ofPlace(story: Story, person: Entity, of: Entity, role: string, executive: boolean): Standing | undefined {
  const standing = story.stand(of);
  const why = person.affiliation!.why[0] ?? '';
  if (OPPOSITION.test(role) || OPPOSITION.test(why)) return ownParty(story, person, 'person', why);
  if (
    standing &&
    (executive ||
      /\b(?:spokes(?:man|woman|person)|leader|negotiator|secretary|chief|constable|delegate)\b/i.test(role || why))
  ) {
    return { ...standing, why };
  }
  if (LEGISLATOR.test(role)) return undefined;
  return ownParty(story, person, 'person', `named: ${person.name}`);
}

/** "general secretary Ann Lund": a role in a body that is not named beside it is in the body last named before, in that paragraph or the one before. */
function lastBody(story: Story, person: Entity): Standing | undefined {
  const first = story.mentionsOf.get(person.id)?.[0];
  if (!first) return undefined;
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
