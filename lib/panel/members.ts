import type { Entity, Side } from '../model/analysis.ts';

/**
 * Who is on a side, each once: its entities by their fullest name, then those who are only described
 * ("a spokesman for the department"). Shorter and longer forms of a name already there are left out.
 */
export function listMembers(side: Side, entities: readonly Entity[]): string[] {
  const own = entities.filter(({ id, type }) => side.entities.includes(id) && type !== 'NORP');
  const listed = own.map(({ name }) => name).filter((name) => plain(name) !== plain(side.name));
  const known = [side.name, ...entities.filter(({ id }) => side.entities.includes(id)).map(({ name }) => name)].map(
    plain,
  );
  for (const surface of side.members) {
    const words = plain(surface);
    if (known.some((name) => ` ${words} `.includes(` ${name} `) || ` ${name} `.includes(` ${words} `))) continue;
    known.push(words);
    listed.push(surface);
  }
  return listed;
}

const plain = (name: string) => name.toLowerCase().replace(/^the /, '').replace(/[’']/g, "'");
