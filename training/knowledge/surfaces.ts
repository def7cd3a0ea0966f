import { plainSurface, withoutAccents } from '../../lib/text/gazetteer.ts';
import type { Entry } from '../../lib/text/knowledge.ts';

/** How a surface is printed: with plain apostrophes, and where it has accents also without them. */
function printed(surface: string): string[] {
  const plain = plainSurface(surface);
  return [...new Set([plain, withoutAccents(plain)])];
}

/**
 * All names, aliases and demonyms with the numbers of their entries, heaviest first; beginnings of longer names too.
 * The format is that of `surfaces` in lib/model/knowledge-file.ts.
 */
export function makeSurfaces(entries: readonly Entry[]): string {
  const numbers = new Map<string, string[]>();
  const add = (surface: string, number: string) => {
    for (const form of printed(surface)) {
      const there = numbers.get(form);
      if (!there) numbers.set(form, [number]);
      else if (!there.includes(number)) there.push(number);
    }
  };
  const heaviestFirst = entries.map((entry, i) => ({ entry, i })).sort((a, b) => b.entry.weight - a.entry.weight);
  for (const { entry, i } of heaviestFirst) {
    const own = entry.type === 'NORP' ? `${i}d` : String(i);
    for (const name of [entry.name, ...entry.aliases]) add(name, own);
    for (const demonym of entry.demonyms) add(demonym, `${i}d`);
  }
  for (const surface of [...numbers.keys()])
    for (let blank = surface.indexOf(' '); blank > 0; blank = surface.indexOf(' ', blank + 1)) {
      const start = surface.slice(0, blank);
      if (!numbers.has(start)) numbers.set(start, []);
    }
  return [...numbers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([surface, found]) => `${surface}\t${found.join(',')}`)
    .join('\n');
}
