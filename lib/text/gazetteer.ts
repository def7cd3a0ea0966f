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

/** "NEW YORK" → "New York": datelines and headlines in capitals. Short words may be acronyms and stay as they are. */
function fromCapitals(surface: string): string | undefined {
  if (surface.length < 4 || !/^[A-Z][A-Z' -]+$/.test(surface)) return undefined;
  return surface.toLowerCase().replace(/(?<![a-z'])(?!(?:and|of|the)\b)[a-z]/g, (letter) => letter.toUpperCase());
}

function readEntry(row: string, kinds: readonly string[]): Entry {
  const [id, kind, type, name, aliases, demonyms, country, capitalOf, standsFor, marks, weight, people, line] =
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
  if (marks?.includes('n')) entry.neutral = true;
  if (marks?.includes('g')) entry.generic = true;
  if (people) entry.populationOver = Number(people);
  if (line) entry.line = line;
  return entry;
}

/**
 * Makes the gazetteer of the file's content. Starting is cheap (some milliseconds): the surfaces were sorted out when
 * the file was built, and an entry is read when it is first asked for.
 */
export function makeGazetteer(content: KnowledgeFileContent): Gazetteer {
  const rows = content.entries.split('\n');
  const read: (Entry | undefined)[] = new Array(rows.length);
  const at = (number: number) => (read[number] ??= readEntry(rows[number]!, content.kinds));
  const found = new Map<string, string | readonly Hit[]>();
  for (const line of content.surfaces.split('\n')) {
    const tab = line.indexOf('\t');
    found.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const hitsOf = (numbers: string): readonly Hit[] =>
    numbers === ''
      ? NONE
      : numbers
          .split(',')
          .map((n) => ({ entry: at(Number.parseInt(n, 10)), as: n.endsWith('d') ? ('demonym' as const) : 'name' }));
  const known = (surface: string): readonly Hit[] => {
    const there = found.get(surface);
    if (typeof there !== 'string') return there ?? NONE;
    const hits = hitsOf(there);
    found.set(surface, hits);
    return hits;
  };
  let all: readonly Entry[] | undefined;
  let byId: Map<string, number> | undefined;
  return {
    get entries() {
      all ??= rows.map((_, number) => at(number));
      return all;
    },
    lookup(surface) {
      const plain = plainSurface(surface);
      const hits = known(plain);
      if (hits.length > 0) return hits;
      const small = fromCapitals(plain);
      return small ? known(small) : NONE;
    },
    isPrefix(words) {
      const plain = plainSurface(words);
      return found.has(plain) || found.has(fromCapitals(plain) ?? plain);
    },
    entry(id) {
      byId ??= new Map(rows.map((row, number) => [row.slice(0, row.indexOf('\t')), number]));
      const number = byId.get(id);
      return number === undefined ? undefined : at(number);
    },
  };
}

/** Parses public/knowledge/gazetteer.json. Throws with a plain message where it is damaged. */
export function readKnowledgeFile(bytes: Uint8Array): KnowledgeFileContent {
  const parsed = KnowledgeFileContent.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!parsed.success) throw new Error('gazetteer.json is damaged or of another version');
  return parsed.data;
}
