import { genderOfFirstName } from './first-names.ts';

export type Gender = 'm' | 'f';

const TITLE: readonly (readonly [RegExp, Gender])[] = [
  [
    /(?:\bMr\.?|\bSir|\bLord|\bKing|\bPrince|\bPope|\bFather|spokesman|chairman|businessman|congressman|councilman|policeman|fisherman|\b[Bb]rother|\b[Hh]usband|\b[Ss]on|\bfather|\bman|\bboy|archbishop|\bactor)[ ,]*$/u,
    'm',
  ],
  [
    /(?:\bMrs\.?|\bMs\.?|\bMiss|\bDame|\bLady|\bQueen|\bPrincess|\b[Ss]ister|spokeswoman|chairwoman|businesswoman|congresswoman|councilwoman|\b[Ww]ife|\b[Mm]other|\b[Dd]aughter|\bwoman|\bgirl|\bactress)[ ,]*$/u,
    'f',
  ],
];

/** Gender by the word right before a name ("Mr", "spokeswoman"); undefined where it says nothing. */
export function genderOfTitle(before: string): Gender | undefined {
  return TITLE.find(([pattern]) => pattern.test(before))?.[1];
}

/** Gender by what follows the name: "…, a woman who", "…, his wife". */
export function genderOfApposition(after: string): Gender | undefined {
  const said =
    /^(?!,? (?:and|with)\b),? ?(?:\([^)]*\))?,? (?:an?|the|his|her|whose)? ?(?:[\p{L}’'-]+ ){0,3}?(wife|mother|daughter|woman|spokeswoman|chairwoman|actress|husband|father|son|man|spokesman|chairman)\b/u.exec(
      after,
    )?.[1];
  if (!said) return undefined;
  return /wife|mother|daughter|woman|actress/.test(said) ? 'f' : 'm';
}

/** Gender by whose kin comes next: "Fergus Moor and *his* sister, …". */
export function genderOfOwner(after: string): Gender | undefined {
  const owner =
    /^,? (?:and|with) (his|her) (?:\p{Ll}+ ){0,2}(?:wife|husband|sister|brother|mother|father|daughter|son|partner)\b/u.exec(
      after,
    )?.[1];
  if (!owner) return undefined;
  return owner === 'his' ? 'm' : 'f';
}

/** Gender by the first name, from a short list; undefined for names both have or the list lacks. */
export function genderOfName(name: string): Gender | undefined {
  const words = name.split(/\s+/);
  return words.length > 1 ? genderOfFirstName(words[0]!) : undefined;
}
