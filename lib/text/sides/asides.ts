/** People who stand aside: who held an office once, who is asked as an expert or in passing. */
import type { Entity } from '../../model/analysis.ts';
import { mentionsFrom } from './near.ts';
import { BYSTANDER, EXECUTIVE, EXPERT, LEGISLATOR } from './office-words.ts';
import type { Story } from './story.ts';

/** "former <ROLE> <PER>", "<PER>, who was … until". */
export function wasOnce(story: Story, person: Entity): boolean {
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

/** "Hotelier <PER>", "<PER>, a peat scientist at <LOC>": what makes one a witness or an expert. */
export function asidesOf(story: Story, person: Entity): string | undefined {
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
  // "<PER>, who teaches planning law"
  const teaches =
    /^, who (?:teaches|studies|researches|lectures|has (?:written|studied|followed)|was called as a witness|gave evidence|testified|witnessed)\b[^,.]{0,40}/.exec(
      text.slice(first.end, first.end + 80),
    );
  if (teaches) return `${person.name}${teaches[0]}`;
  const after =
    /^(?:, (?:aged )?\d\d)?, (?:an?|the|who is an?|one of \p{Ll}+) (?<what>(?:[\p{L}-]+ ){0,4}?[\p{L}-]+)(?=[,.;]| (?:at|of|in|from|with|for|who|which|and|whose)\b)/u.exec(
      text.slice(first.end, first.end + 100),
    );
  const what = after?.groups?.what;
  return what && (BYSTANDER.test(what) || EXPERT.test(what)) ? `${person.name}${after![0]}` : undefined;
}
