import type { Entity } from '../../model/analysis.ts';
import type { Entry } from '../knowledge.ts';
import { aliasOf } from './aliases.ts';
import { institutionNamed } from './institutions.ts';
import { localNoun } from './local.ts';
import { isBody, isState } from './nature.ts';
import { bodiesOf, mentionsFrom } from './near.ts';
import { legislature, outsider, ownParty } from './own-party.ts';
import { personStanding } from './person.ts';
import { countryInName, homeState, stateOf } from './states.ts';
import { countryOfEntry, entryOfEntity, once, party, type Standing, type Story, words } from './story.ts';
import { BODY_NAMES } from './words.ts';

const neutral = (why: string): Standing => ({ keys: [], neutral: true, why });

/** Where an entity stands, or undefined where nothing shows it. */
export function standingOf(story: Story, entity: Entity): Standing | undefined {
  const local = entity.type !== 'PER' ? localNoun(story, entity.name) : undefined;
  if (local) return local;
  const other = aliasOf(story, entity);
  if (other) return story.stand(other);
  // a name without an entry is what the article makes of it
  if (entity.type !== 'ORG' && !entryOfEntity(entity, story.gazetteer)) {
    if (isState(story, entity)) return stateOf(story, entity.id, `named: ${entity.name}`);
    if (isBody(story, entity)) return bodyStanding(story, entity);
  }
  return STAND[entity.type](story, entity);
}

const STAND: Record<Entity['type'], (story: Story, entity: Entity) => Standing | undefined> = {
  LOC: placeStanding,
  NORP: groupStanding,
  ORG: bodyStanding,
  PER: personStanding,
};

function placeStanding(story: Story, entity: Entity): Standing {
  const entry = entryOfEntity(entity, story.gazetteer);
  if (entry?.capitalOf) return stateOf(story, entry.capitalOf, `${entity.name} stands for its government`);
  if (entry?.kind === 'country' || entry?.kind === 'territory')
    return stateOf(story, entry.id, `named: ${entity.name}`);
  const key = `place:${entity.id}`;
  party(story, key, () => ({
    kind: 'government',
    name: entity.name,
    ...(entry?.country && { country: entry.country }),
  }));
  return { keys: [key], neutral: false, why: `named: ${entity.name}` };
}

function groupStanding(story: Story, entity: Entity): Standing | undefined {
  const entry = entryOfEntity(entity, story.gazetteer);
  const country = entry && countryOfEntry(entry);
  if (entry?.type === 'LOC' && country)
    return stateOf(story, country, `of ${story.gazetteer.entry(country)?.name ?? country}: ${entity.name}`);
  // "Conservative councillor <PER>" where the Conservatives are a party of the article
  const own = once(story, bodiesOf).find((e) => e.name.replace(/s$/, '') === entity.name.replace(/s$/, ''));
  if (own && !entry) return story.stand(own);
  // "European", "Western": a word that describes is nobody; "Houthis" are somebody
  const plural = story.mentionsOf.get(entity.id)?.some((m) => /s$/.test(words(story, m)));
  return entry || plural ? ownParty(story, entity, 'organisation', `named: ${entity.name}`) : undefined;
}

const NGO = BODY_NAMES.find(([kind]) => kind === 'outsider')![1];
/** Bodies of many states: where they sit says nothing of whom they speak for. */
const SEATED = new Set<Entry['kind']>(['body', 'alliance']);

function standingFor(story: Story, meant: Entry, entity: Entity): Standing {
  const key = `body:${meant.id}`;
  party(story, key, () => ({ kind: 'organisation', name: meant.name }));
  return { keys: [key], neutral: false, why: `${entity.name} speaks for ${meant.name}` };
}

/** Organs that many states have under the same name. */
const ORGAN =
  /^(?:the )?(?:foreign|interior|defen[cs]e|trade|justice|health|finance|transport|energy)?\s?(?:ministry|office|army|navy|air force|military|police|coast ?guard|border (?:guard|force)|government)\b/i;
const STATE_KINDS = new Set<Entry['kind']>(['government', 'ministry', 'armed forces']);

function bodyStanding(story: Story, entity: Entity): Standing | undefined {
  const entry = entryOfEntity(entity, story.gazetteer);
  if (entry?.standsFor) {
    const meant = story.gazetteer.entry(entry.standsFor);
    // the European Commission is the Union's, not Belgium's
    if (meant && SEATED.has(meant.kind)) return standingFor(story, meant, entity);
    const country = meant && countryOfEntry(meant);
    if (country)
      return stateOf(story, country, `${entity.name} speaks for ${story.gazetteer.entry(country)?.name ?? country}`);
  }
  const country = (entry && !SEATED.has(entry.kind) && countryOfEntry(entry)) || countryInName(story, entity.name);
  if (entry?.neutral || entry?.kind === 'court') return neutral(`${entity.name} takes no side`);
  const owner = ORGAN.test(entity.name) ? ownerOfOrgan(story, entity) : undefined;
  if (owner) return owner === 'several' ? undefined : { ...owner, why: `an organ of the state: ${entity.name}` };
  if (entry && STATE_KINDS.has(entry.kind) && country)
    return stateOf(story, country, `an organ of the state: ${entity.name}`);
  if (entry && NGO.test(entity.name)) return outsider(story, entity);
  if (entry?.kind === 'parliament') return legislature(story, entity, country);
  if (entry?.kind === 'party') return ownParty(story, entity, 'party', `named: ${entity.name}`);
  if (entry?.kind === 'news medium') return neutral(`${entity.name} reports`);
  if (!entry || entry.kind === 'agency' || entry.kind === 'body') return bodyByName(story, entity, country);
  return ownParty(story, entity, 'organisation', `named: ${entity.name}`);
}

/** "Norwegian *Growers* Council", "*Shipowners'* Board": those of a trade speak for themselves, whatever their country. */
const OF_A_TRADE =
  /\b\p{Lu}\p{Ll}+(?:ers|ors|ists|men|ants|nurses|ees)['’]?s? (?:\p{Lu}\p{Ll}+ )?(?:council|board|committee|bureau|service|office)\b/iu;

function bodyByName(story: Story, entity: Entity, country: string | undefined): Standing | undefined {
  const kind = BODY_NAMES.find(([, pattern]) => pattern.test(entity.name))?.[0];
  if (kind === 'neutral') return institutionNamed(story, entity) ?? neutral(`${entity.name} takes no side`);
  if (kind === 'embassy' && country) return stateOf(story, country, `an organ of the state: ${entity.name}`);
  if (kind === 'legislature') return legislature(story, entity, country);
  if (kind === 'state media' && country) return stateOf(story, country, `state media: ${entity.name}`);
  if (kind === 'state media') return neutral(`${entity.name} reports`);
  if (kind === 'state' && country) return stateOf(story, country, `an organ of the state: ${entity.name}`);
  if (kind === 'state') return homeState(story, `an organ of the state: ${entity.name}`);
  if (
    country &&
    !OF_A_TRADE.test(entity.name) &&
    /\b(?:commission|agency|board|bureau|authority|committee|office|council|service)\b/i.test(entity.name)
  ) {
    return stateOf(story, country, `an organ of the state: ${entity.name}`);
  }
  if (kind === 'outsider') return outsider(story, entity);
  return ownParty(story, entity, kind === 'party' ? 'party' : 'organisation', `named: ${entity.name}`);
}

/** "Ostmark's Foreign Ministry", "the Veltrian Foreign Ministry": the country right before the name; several are nobody's. */
function ownerOfOrgan(story: Story, entity: Entity): Standing | 'several' | undefined {
  const owners = new Map<string, Standing>();
  for (const { start } of story.mentionsOf.get(entity.id) ?? []) {
    const before = mentionsFrom(story, Math.max(0, start - 40), start).at(-1);
    if (!before?.entity || !/^(?:['’]s?)? $/.test(story.reading.text.slice(before.end, start))) continue;
    const of = story.entityById.get(before.entity)!;
    const standing = of.type === 'LOC' || of.type === 'NORP' ? story.stand(of) : undefined;
    if (standing?.keys.length === 1) owners.set(standing.keys[0]!, standing);
  }
  return owners.size > 1 ? 'several' : [...owners.values()][0];
}
