/** People who belong to a country or a place: its officials speak for it, its artists and its opposition do not. */
import type { Entity, Mention } from '../../model/analysis.ts';
import { landOf } from './demonyms.ts';
import { homeOf } from './home.ts';
import { mentionsFrom } from './near.ts';
import { LEGISLATOR, OPPOSITION } from './office-words.ts';
import { namedAfterOffice, officeHeld } from './offices.ts';
import { ownParty } from './own-party.ts';
import type { Someone } from './someone.ts';
import { homeState } from './states.ts';
import { countryOfEntry, entryOfEntity, once, type Standing, type Story } from './story.ts';

const COUNTERPART_AT = /\b(?:counterpart|colleague|opposite number) (?:at|from|in) (?:the )?$/;

/** "Her Norwegian counterpart, <PER>": of that country. */
export function counterpartOf({ story, person }: Someone): Standing | undefined {
  const { text } = story.reading;
  for (const { start } of story.mentionsOf.get(person.id) ?? []) {
    const words = /(?:^|[^\p{L}])(\p{Lu}[\p{L}-]+(?:['’]s)? counterpart,? )$/u.exec(
      story.reading.text.slice(Math.max(0, start - 50), start),
    )?.[1];
    const at = mentionsFrom(story, Math.max(0, start - 60), start).findLast(
      (m) => m.type !== 'PER' && m.type !== 'ROLE',
    );
    if (!words && at?.entity && COUNTERPART_AT.test(text.slice(Math.max(0, at.start - 24), at.start))) {
      const close = /^, (?:(?:Dr|Prof|Mrs?|Ms|Sir)\.? )?$/.test(text.slice(at.end, start));
      const standing = close ? story.stand(story.entityById.get(at.entity)!) : undefined;
      if (standing) return { ...standing, why: `counterpart at ${text.slice(at.start, at.end)}: ${person.name}` };
    }
    if (!words) continue;
    const near = mentionsFrom(story, start - words.length, start);
    const country = near.find((m) => (m.type === 'NORP' || m.type === 'LOC') && m.entity);
    const standing = country && story.stand(story.entityById.get(country.entity!)!);
    if (standing) return { ...standing, why: `counterpart: ${words.trim()} ${person.name}` };
  }
  return undefined;
}

/** "Dravian President <PER>", where the adjective was read as no name. */
const OF_PEOPLE = /(?:^|[^\p{L}])(?<people>\p{Lu}\p{Ll}{3,}(?:an|i|ish|ese)) (?:\p{L}+ ){1,4}$/u;

/** An executive of the people right before his title; null where that land is not in the article. */
export function ofPeople({ story, person, role, beside, executive }: Someone): Standing | undefined | null {
  const people = executive ? OF_PEOPLE.exec(beside)?.groups?.people : undefined;
  if (!people) return undefined;
  const land = landOf(story, people);
  const standing = land && story.stand(land);
  return standing ? { ...standing, why: `title: ${people} ${role} ${person.name}` } : null;
}

/** "Sir", "spokesperson for": no office of his own. */
const TITLE_ONLY = /^(?:sir|dame|dr|captain|spokes(?:man|woman|person) for)$/i;

/** The office of that name in the article, or the one that spoke right before the name. */
export function officeOf({ story, person, role }: Someone): Standing | undefined {
  return officeHeld(story, person) ?? (role && !TITLE_ONLY.test(role) ? undefined : namedAfterOffice(story, person));
}

/** "The prime minister, <PER>": of the country that the article is about; null where that is not sure. */
export function ofHome({ story, person, role, executive }: Someone): Standing | undefined | null {
  if (!executive) return undefined;
  return (isNamedBefore(story, person) && homeState(story, `office: ${role}`)) || null;
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

const OF_PRIVATE =
  /\b(?:federation|union|club|team|association|company|firm|league|church|bank|charity|party|guild|society|group|foundation|chamber|institute|university|newspaper)['’]?s? /i;

/** Of a country: its officials speak for it; its opposition, artists and experts do not. */
export function ofPlace({ story, person, of, role, executive }: Someone): Standing | undefined | null {
  if (!of) return undefined;
  const standing = story.stand(of);
  const why = person.affiliation!.why[0] ?? '';
  // "the <NORP> federation's secretary, <PER>": of the federation, not of the country
  if (OF_PRIVATE.test(why.replace(of.name, ''))) return ownParty(story, person, 'person', why);
  if (OPPOSITION.test(role) || OPPOSITION.test(why)) return ownParty(story, person, 'person', why);
  if (
    standing &&
    (executive ||
      /\b(?:spokes(?:man|woman|person)|leader|negotiator|secretary|chief|constable|delegate)\b/i.test(role || why))
  ) {
    return { ...standing, why };
  }
  if (LEGISLATOR.test(role)) return null;
  return ownParty(story, person, 'person', `named: ${person.name}`);
}
