import type { Side } from '../../model/analysis.ts';
import type { Story } from './story.ts';

/** Name and kind of a side as the reader sees them: a country among countries, else its government. */
export function nameSide(
  story: Story,
  key: string,
  keys: readonly string[],
  members: Pick<Side, 'members' | 'entities'>,
): Pick<Side, 'name' | 'kind'> {
  const { name, kind } = story.parties.get(key)!;
  if (!key.startsWith('state:')) return { name, kind };
  const states = keys.filter((k) => k.startsWith('state:'));
  if (states.length > 1) return { name, kind: 'country' };
  if (key !== 'state:home') return { name: `Government of ${name}`, kind: 'government' };
  const office = story.entities.find((e) => e.type === 'PER' && members.entities.includes(e.id));
  const printed = members.members.find((m) =>
    /^(?:the )?(?:government|administration|city council|department)$/i.test(m),
  );
  return { name: office ? `${office.name}’s government` : (printed ?? name), kind: 'government' };
}
