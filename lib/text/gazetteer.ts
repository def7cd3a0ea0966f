import { KnowledgeFileContent } from '../model/knowledge-file.ts';
import type { Entry, EntryKind, Gazetteer, Hit } from './knowledge.ts';

const NONE: readonly Hit[] = [];

const list = (field: string | undefined) => (field ? field.split('|') : []);

/** Typographic apostrophes and unbreakable blanks as plain ones: "Xi’an" is found as "Xi'an". */
export function plainSurface(surface: string): string {
  return /[’‘ʼʻ`\u00a0\u202f]/.test(surface)
    ? surface.replace(/[’‘ʼʻ`]/g, "'").replace(/[\u00a0\u202f]/g, ' ')
    : surface;
}

/** "Bogotá" → "Bogota": how an agency without accents prints it. */
export function withoutAccents(surface: string): string {
  return surface
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/Đ/g, 'D');
}

function readEntry(row: string, kinds: readonly string[]): Entry {
  const [id, kind, type, name, aliases, demonyms, country, capitalOf, standsFor, neutral, weight, people, line] =
    row.split('\t');
  const entry: Entry = {
    id: id!,
    kind: kinds[Number(kind)] as EntryKind,
    type: type as Entry['type'],
    name: name!,
    aliases: list(aliases),
    demonyms: list(demonyms),
    weight: Number(weight),
  };
  if (country) entry.country = country;
  if (capitalOf) entry.capitalOf = capitalOf;
  if (standsFor) entry.standsFor = standsFor;
  if (neutral) entry.neutral = true;
  if (people) entry.populationOver = Number(people);
  if (line) entry.line = line;
  return entry;
}

/**
 * Makes the gazetteer of the file's content.
 * A plain Map: a look-up takes well under a microsecond, loading some milliseconds.
 */
export function makeGazetteer(content: KnowledgeFileContent): Gazetteer {
  const entries = content.entries.map((row) => readEntry(row, content.kinds));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const hits = new Map<string, Hit[]>();
  const prefixes = new Set<string>();
  const addExact = (surface: string, hit: Hit) => {
    const there = hits.get(surface);
    if (!there) hits.set(surface, [hit]);
    else if (!there.some((h) => h.entry === hit.entry && h.as === hit.as)) there.push(hit);
    for (let at = surface.indexOf(' '); at > 0; at = surface.indexOf(' ', at + 1)) prefixes.add(surface.slice(0, at));
  };
  const add = (surface: string, hit: Hit) => {
    addExact(plainSurface(surface), hit);
    if (/[^\x20-\x7e]/.test(surface)) addExact(withoutAccents(plainSurface(surface)), hit);
  };
  // Heaviest first, so that each list of hits comes out in order.
  for (const entry of [...entries].sort((a, b) => b.weight - a.weight)) {
    add(entry.name, { entry, as: entry.type === 'NORP' ? 'demonym' : 'name' });
    for (const alias of entry.aliases) add(alias, { entry, as: entry.type === 'NORP' ? 'demonym' : 'name' });
    for (const demonym of entry.demonyms) add(demonym, { entry, as: 'demonym' });
  }
  return {
    entries,
    lookup: (surface) => hits.get(plainSurface(surface)) ?? NONE,
    isPrefix: (words) => prefixes.has(plainSurface(words)) || hits.has(plainSurface(words)),
    entry: (id) => byId.get(id),
  };
}

/** Parses public/knowledge/gazetteer.json. Throws with a plain message where it is damaged. */
export function readKnowledgeFile(bytes: Uint8Array): KnowledgeFileContent {
  const parsed = KnowledgeFileContent.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!parsed.success) throw new Error('gazetteer.json is damaged or of another version');
  return parsed.data;
}
