import type { Entry, Gazetteer } from '../knowledge.ts';
import { isCommonName } from './generic.ts';
import { contentWords, distance, soundOf } from './sound.ts';

/** A name of an entry, prepared for comparing. */
interface Form {
  entry: Entry;
  words: string[];
  joined: string;
  sounds: string[];
  /** All sounds in a row. */
  sound: string;
  /** One bit for each letter that occurs; some figures share one. */
  letters: number;
}

/** At most this share of the letters may differ … */
const LETTERS = 0.15;
/** … or of the sounds, where the letters are not too far off either. Organisations must sound the same. */
const SOUNDS = { LOC: 0.22, ORG: 0.1 } as const;
const LETTERS_BY_SOUND = 0.32;
/** Short names ("Katsina") have neighbours: they must sound the same. Counted in letters and in sounds. */
const SHORT = { letters: 8, sounds: 6 } as const;

function formOf(entry: Entry, name: string): Form {
  const words = contentWords(name);
  const joined = words.join('');
  const sounds = words.map(soundOf);
  let letters = 0;
  for (let i = 0; i < joined.length; i++) letters |= 1 << ((joined.charCodeAt(i) - 97) & 31);
  return { entry, words, joined, sounds, sound: sounds.join(''), letters };
}

/** How many letters of the one the other has not: no fewer changes turn it into the other. */
function missing(a: number, b: number): number {
  let count = 0;
  for (let rest = a & ~b; rest; rest &= rest - 1) count++;
  return count;
}

/** Prepared names by type and first sound, made when the first misspelling is looked for. */
const prepared = new WeakMap<Gazetteer, Map<string, Form[]>>();

/** Names of this type that begin with this sound. Acronyms and short names are no use. */
function formsOf(gazetteer: Gazetteer, type: Entry['type'], sound: string): readonly Form[] {
  let bySound = prepared.get(gazetteer);
  if (!bySound) {
    bySound = new Map();
    for (const entry of gazetteer.entries) {
      if (entry.generic) continue;
      for (const name of [entry.name, ...entry.aliases]) {
        if (name.length < 5 || !/[a-z]/.test(name)) continue;
        const form = formOf(entry, name);
        const key = entry.type + (form.sounds[0]?.[0] ?? '');
        const forms = bySound.get(key);
        if (forms) forms.push(form);
        else bySound.set(key, [form]);
      }
    }
    prepared.set(gazetteer, bySound);
  }
  return bySound.get(type + sound) ?? [];
}

const share = (a: string, b: string) => distance(a, b) / Math.max(a.length, b.length);

/** Two words of a name: equal, or near in letters and alike in sound. */
function wordsAgree(wanted: Form, form: Form, i: number): boolean {
  const [a, b] = [wanted.words[i]!, form.words[i]!];
  if (a === b) return true;
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 3) return false;
  return share(a, b) <= LETTERS_BY_SOUND && share(wanted.sounds[i]!, form.sounds[i]!) <= 0.25;
}

/** How far two names are apart (0 … 1), or undefined where they are two names and not one misspelt. */
function apart(wanted: Form, form: Form, type: 'LOC' | 'ORG'): number | undefined {
  const longest = Math.max(wanted.joined.length, form.joined.length);
  if (Math.abs(wanted.joined.length - form.joined.length) > longest * LETTERS_BY_SOUND) return undefined;
  // Most names are told apart by their letters alone: the distances need to be worked out for a few only.
  const least = Math.max(missing(wanted.letters, form.letters), missing(form.letters, wanted.letters));
  if (least > longest * LETTERS_BY_SOUND) return undefined;
  const sameCount = wanted.words.length === form.words.length;
  if (!sameCount && wanted.sound !== form.sound) return undefined;
  if (sameCount && wanted.words.length > 1 && !wanted.words.every((_, i) => wordsAgree(wanted, form, i)))
    return undefined;
  const [a, b] = [wanted.sound, form.sound];
  const letters = share(wanted.joined, form.joined);
  if (letters > LETTERS_BY_SOUND) return undefined;
  const sounds = share(a, b);
  if (!sameCount) return letters <= LETTERS && sounds === 0 ? letters : undefined;
  const short = longest < SHORT.letters || Math.min(a.length, b.length) < SHORT.sounds;
  if (letters <= LETTERS && (longest >= SHORT.letters || sounds === 0)) return letters;
  if (Math.min(a.length, b.length) < 4) return undefined;
  if (short) return sounds === 0 && letters <= 0.25 ? letters : undefined;
  return sounds <= SOUNDS[type] ? letters : undefined;
}

/**
 * Entries that a misspelt or differently transcribed name of a place or organisation may mean, nearest first:
 * "Siestan-Balochistan" → Sistan and Baluchestan. Only names of five letters or more.
 */
export function findMisspelt(name: string, type: Entry['type'], gazetteer: Gazetteer): readonly Entry[] {
  if (type === 'NORP' || name.length < 5 || !/[a-z]/.test(name) || isCommonName(name)) return [];
  const wanted = formOf({} as Entry, name);
  if (wanted.joined.length < 5) return [];
  const found = new Map<Entry, number>();
  for (const form of formsOf(gazetteer, type, wanted.sounds[0]?.[0] ?? '')) {
    const far = apart(wanted, form, type);
    if (far !== undefined && far < (found.get(form.entry) ?? 1)) found.set(form.entry, far);
  }
  const nearest = Math.min(...found.values());
  return [...found].filter(([, far]) => far <= nearest + 0.02).map(([entry]) => entry);
}
