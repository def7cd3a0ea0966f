import type { Mention } from '../../model/analysis.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { Person, Reference } from './person.ts';
import { entryOf } from './same-name.ts';
import type { Shape } from './shape.ts';
import { SIGN } from './shape.ts';

const { NORP, LOC, ROLE, PER } = SIGN;
/** "the president", "the <NORP> prime minister", "The <ROLE>": the office alone, not beside a name and not "of …". */
const OFFICE = new RegExp(
  `(?<![\\p{L}])(?<det>[Tt]he) (?:(?<who>[${NORP}${LOC}])(?:['’]s)? )?(?<role>${ROLE}|(?:(?:\\p{Ll}+[ -]){0,2})(?:president|minister|premier|chancellor|secretary|governor|mayor|king|queen|pope|senator|congressman|congresswoman|speaker|commissioner|ambassador|general|commander|archbishop|bishop|judge|prosecutor|chairman|chairwoman|director|leader|sheriff|prince|princess))(?!['’]s [${PER}])(?! ?(?:${PER}|${ROLE}|of\\b|for\\b|to the\\b|-|and ${PER}))(?=[^\\p{L}]|$)`,
  'dgu',
);

const last = (role: string) => role.split(/[ -]/).at(-1)!;

/** True where the office named alone can be this person's: "minister" for "prime minister", but not "vice president" for "president". */
function holds(person: Person, role: string): boolean {
  return person.roles
    .map((r) => r.toLowerCase())
    .some(
      (own) =>
        own === role ||
        (last(own) === last(role) &&
          (own.endsWith(` ${role}`)
            ? !/^(?:vice|deputy)\b/.test(own)
            : role.endsWith(` ${own}`) && !/^(?:vice|deputy)\b/.test(role))),
    );
}

/** Finds "the (<NORP>) president" where a named person of the article holds that office; the one last spoken of wins. */
export function resolveNominals(
  reading: Reading,
  shapes: readonly Shape[],
  people: readonly Person[],
  references: readonly Reference[],
  knowledge: Knowledge,
): (Reference & { title?: Mention })[] {
  const found: (Reference & { title?: Mention })[] = [];
  shapes.forEach((shape, sentence) => {
    for (const match of shape.text.matchAll(OFFICE)) {
      const places = match.indices!.groups!;
      const start = shape.offset(match.index);
      const end = shape.offset(match.index + match[0].length);
      // an apposition ("<PER>, the president") is not an anaphor
      if (new RegExp(`${PER}(?: \\([^()]*\\))?, $`).test(shape.text.slice(0, match.index))) continue;
      if (new RegExp(`^, ${PER}`).test(shape.text.slice(match.index + match[0].length))) continue;
      const title = shape.at(places.role![0]);
      const role = reading.text.slice(shape.offset(places.role![0]), end).toLowerCase();
      const who = places.who && shape.at(places.who[0]);
      const surface = who && reading.text.slice(who.start, who.end);
      const country = who && entryOf(surface!, who.type, knowledge.gazetteer);
      const fits = people.filter(
        (p) =>
          holds(p, role) &&
          (!who ||
            !p.parties.size ||
            p.parties.has(country ? (country.country ?? country.id) : surface!.toLowerCase())),
      );
      const near = references.findLast((r) => r.start < start && fits.includes(r.person));
      if (near)
        found.push({ start, end, person: near.person, sentence, subject: match.index < 3, ...(title && { title }) });
    }
  });
  return found;
}
