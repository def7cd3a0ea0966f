import { homeOf } from './home.ts';
import type { Standing, Story } from './story.ts';
import { party } from './story.ts';

/** The party of a country's government; "home" is the government of an article that names no country. */
export function stateOf(story: Story, country: string, why: string): Standing {
  const entry = story.gazetteer.entry(country);
  const unknown = story.entityById.get(country);
  const whole = entry?.kind === 'country' || entry?.kind === 'territory' || unknown !== undefined;
  const key = `state:${country}`;
  party(story, key, () => ({
    kind: whole ? 'country' : 'government',
    name: entry?.name ?? unknown?.name ?? (country === 'home' ? 'The government' : country),
    country,
  }));
  return { keys: [key], neutral: false, why };
}

/** The government of the country the article is about; undefined where two countries are about equally present. */
export function homeState(story: Story, why: string): Standing | undefined {
  return homeOf(story).sure ? stateOf(story, homeOf(story).country, why) : undefined;
}

/** The country that the first words of a body's name, or its "of …", say: "US Embassy", "Parliament of Norway". */
export function countryInName(story: Story, name: string): string | undefined {
  const list = name.split(/\s+/);
  for (let n = Math.min(3, list.length); n > 0; n--) {
    const found = countryNamed(
      story,
      list
        .slice(0, n)
        .join(' ')
        .replace(/['’]s$/, ''),
    );
    if (found) return found;
  }
  const tail = /\b(?:of|in) (?:the )?(.+)$/.exec(name)?.[1];
  return tail ? countryNamed(story, tail) : undefined;
}

function countryNamed(story: Story, surface: string): string | undefined {
  const hit = story.gazetteer.lookup(surface).find((h) => h.entry.kind === 'country' || h.entry.kind === 'territory');
  return hit?.entry.id;
}
