import type { Entity } from '../../model/analysis.ts';
import type { Entry, Gazetteer } from '../knowledge.ts';
import type { Group } from './group.ts';

const COUNTRY = new Set<Entry['kind']>(['country', 'territory']);

/** The entries of a group's surfaces whose type fits, heaviest first, the fullest surface asked first. */
function entriesOf(group: Group, gazetteer: Gazetteer): Entry[] {
  const names = [...group.names].sort((a, b) => b.surface.length - a.surface.length);
  for (const { surface } of names) {
    if (names.some((n) => n.surface.length > surface.length && spells(n.surface, surface))) continue;
    const hits = [...gazetteer.lookup(surface), ...gazetteer.lookup(surface.replace(/^the /i, ''))];
    const entries = hits
      .filter((h) =>
        group.type === 'NORP'
          ? h.as === 'demonym' || h.entry.type === 'NORP'
          : h.as === 'name' && h.entry.type === group.type,
      )
      .map((h) => h.entry);
    if (entries.length) return [...new Set(entries)];
  }
  return [];
}

/** True where the letters are those of a longer name that knowledge lacks: its acronym may be another's. */
function spells(long: string, short: string): boolean {
  const letters = (long.match(/\b\p{Lu}/gu) ?? []).join('');
  return /^[A-Z]{2,}$/.test(short) && letters === short;
}

/** Link of a group to knowledge: one entry where it is sure (a country, a capital, or the only one), else candidates. */
export function linkOf(group: Group, gazetteer: Gazetteer): Pick<Entity, 'link' | 'candidates'> {
  if (group.type === 'PER') return {};
  const entries = entriesOf(group, gazetteer);
  const [best, next] = entries;
  if (!best) return {};
  const sure =
    !next ||
    (COUNTRY.has(best.kind) && !COUNTRY.has(next.kind)) ||
    best.capitalOf !== undefined ||
    best.weight >= 10 * next.weight;
  if (sure) return { link: { id: best.id, name: best.name } };
  return { candidates: entries.map((e) => e.id) };
}
