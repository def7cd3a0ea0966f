import type { Entity } from '../../model/analysis.ts';
import type { Gazetteer } from '../knowledge.ts';
import { linkEntity, type Setting } from '../linking.ts';
import type { Group } from './group.ts';

/** True where the letters are those of a longer name that knowledge lacks: its acronym may be another's. */
function spells(long: string, short: string): boolean {
  const letters = (long.match(/\b\p{Lu}/gu) ?? []).join('');
  return /^[A-Z]{2,}$/.test(short) && letters === short;
}

/** Link of a group to the bundled knowledge: one entry where the article makes it sure, else candidates. */
export function linkOf(group: Group, setting: Setting, gazetteer: Gazetteer): Pick<Entity, 'link' | 'candidates'> {
  const names = group.names.map((n) => n.surface);
  const own = names.filter((name) => !names.some((n) => n.length > name.length && spells(n, name)));
  return linkEntity(own, group.type, setting, gazetteer);
}
