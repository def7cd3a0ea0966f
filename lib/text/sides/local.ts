/** A town's own powers: its mayor and city hall, its police. They answer for themselves and not for the country's government. */
import { homeOf } from './home.ts';
import { party, type Standing, type Story } from './story.ts';

/** Offices and nouns of each: [key, what the column is called, its offices, its nouns]. */
const POWERS = [
  {
    key: 'city:home',
    name: 'City Hall',
    office:
      /\b(?:deputy )?(?:mayor|mayoress|city (?:manager|administrator|attorney|clerk|treasurer)|town (?:manager|clerk))\b/i,
    noun: /^(?:the )?(?:city hall|town hall|city|mayor|mayor['’]s office|(?:city|town) officials)$/i,
  },
  {
    key: 'police:home',
    name: 'The police',
    office:
      /\b(?:police (?:chief|commander|commissioner|superintendent|spokes(?:man|woman|person))|chief (?:constable|inspector|superintendent)|chief of police|sheriff|top cop)\b/i,
    noun: /^(?:the )?(?:local |riot |city )?(?:police|cops|constabulary|police force|police department|police (?:officers|chiefs))$/i,
  },
] as const;

function standing(story: Story, { key, name }: (typeof POWERS)[number], why: string): Standing {
  party(story, key, () => ({ kind: 'government', name }));
  return { keys: [key], neutral: false, why };
}

/** "Mayor <PER>", "police chief <PER>": of the town. In the story of a country its police is the state's. */
export function localOffice(story: Story, role: string, name: string): Standing | undefined {
  const power = POWERS.find(({ office }) => office.test(role));
  if (!power || (power.key === 'police:home' && homeOf(story).country !== 'home')) return undefined;
  return standing(story, power, `office: ${role} ${name}`);
}

/** "City Hall", "the mayor", "the police", in the story of a town: one that names no country. */
export function localNoun(story: Story, phrase: string): Standing | undefined {
  const power = homeOf(story).country === 'home' ? POWERS.find(({ noun }) => noun.test(phrase)) : undefined;
  return power && standing(story, power, `named: ${phrase}`);
}
