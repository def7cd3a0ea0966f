import type { Entity, Mention } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { belongingsOf } from './entities/belong.ts';
import { fullestName, groupNames } from './entities/group.ts';
import { isIndefinite } from './entities/indefinite.ts';
import { linkOf } from './entities/link.ts';
import { resolveNominals } from './entities/nominals.ts';
import { peopleOf, referencesOf } from './entities/people.ts';
import type { Person } from './entities/person.ts';
import { resolvePronouns } from './entities/pronouns.ts';
import { settleTypes } from './entities/settle-types.ts';
import { shapesOf } from './entities/shape.ts';
import type { Syntax } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import { settingOf } from './linking.ts';
import { findQuotations } from './quotations.ts';
import type { Reading } from './reading.ts';

/** One entity for each thing: groups mentions, resolves pronouns and "the president", reads affiliations. */
export function groupMentions(
  reading: Reading,
  _syntax: Syntax | undefined,
  found: readonly Mention[],
  knowledge: Knowledge,
): { mentions: Mention[]; entities: Entity[] } {
  const names = found.filter((m) => !isIndefinite(reading.text.slice(m.start, m.end)));
  const mentions = settleTypes(reading.text, names, knowledge.gazetteer);
  const groups = groupNames(reading.text, mentions, knowledge);
  const surfaces = mentions.map((m) => reading.text.slice(m.start, m.end));
  const setting = settingOf(reading.text, surfaces, knowledge.gazetteer);
  const idOf = new Map<Mention, string>();
  const bare = groups.map((group, i): Entity => {
    for (const mention of group.mentions) idOf.set(mention, `e${i + 1}`);
    return {
      id: `e${i + 1}`,
      type: group.type,
      name: fullestName(group),
      affiliation: null,
      anaphors: [],
      ...linkOf(group, setting, knowledge.gazetteer),
    };
  });
  const shapes = shapesOf(reading, mentions);
  const belongings = belongingsOf(reading, shapes, mentions, groups, bare, knowledge);
  const { people, holders } = peopleOf(reading, shapes, mentions, groups, bare, belongings);
  const named = referencesOf(reading, people);
  const nominals = resolveNominals(reading, shapes, [...people.values()], named, knowledge);
  const pronouns = resolvePronouns(reading, [...named, ...nominals], findQuotations(reading));
  for (const [title, person] of holders) idOf.set(title, idOf.get(person)!);
  for (const { title, person } of nominals) if (title) idOf.set(title, idOf.get(person.group.mentions[0]!)!);

  const anaphorsOf = new Map<Person, Span[]>();
  for (const { person, start, end } of [...nominals, ...pronouns]) {
    const list = anaphorsOf.get(person);
    if (list) list.push({ start, end });
    else anaphorsOf.set(person, [{ start, end }]);
  }
  const entities = bare.map((entity, i): Entity => {
    const person = people.get(groups[i]!);
    if (!person) return entity;
    const anaphors = anaphorsOf.get(person) ?? [];
    const role = person.roles[0];
    anaphors.sort((a, b) => a.start - b.start);
    return { ...entity, affiliation: belongings.get(groups[i]!) ?? null, anaphors, ...(role && { role }) };
  });
  return { mentions: mentions.map((m) => (idOf.has(m) ? { ...m, entity: idOf.get(m)! } : m)), entities };
}
