/** What the words around a name tell of its owner, whatever kind of name it was read as: a state, a firm, a club. */
import type { Entity } from '../../model/analysis.ts';
import { hasPeople } from './demonyms.ts';
import { entryOfEntity, once, type Story } from './story.ts';
import { BODY_NOUNS, DESCRIBED_AS } from './words.ts';

/** "Ostmark's foreign minister", "the government of Ostmark": whoever has such offices is a state. */
const STATE_AFTER =
  /^['’]s? (?:\p{Ll}+ ){0,2}(?:prime minister|foreign minister|ministers?|ambassador|embassy|parliament|army|armed forces|head of state|foreign ministry|interior ministry|defen[cs]e ministry|presidency|monarchy|constitution)\b/u;
const STATE_BEFORE = /\b(?:government|republic|kingdom|president|prime minister|ambassador|army|people) of $/i;

/** "Brandal's chief executive", "Brandal's board": whoever has these is a body. */
const BODY_AFTER =
  /^['’]s? (?:\p{Ll}+ ){0,2}(?:chief executive|chief operating officer|managing (?:director|partner)|directors?|board|shareholders|members|chair(?:man|woman|person)?|secretary|general counsel|head of \p{Ll}+|project director|spokes(?:man|woman|person)|parent company|trustees|workforce|headquarters)\b/u;

/** "the low-cost carrier <NAME>", "a company from Aarhus, <NAME>". */
const KIND_BEFORE =
  /(?<![\p{L}’'])(?<kind>\p{Ll}[\p{Ll}-]+)(?: (?:from|in|of|near|called|named) (?:\p{Lu}[\p{L}-]+|\p{Ll}+))?,? (?:called |named )?(?:the )?[“"‘']?$/u;
/** "<NAME>, the low-cost carrier that", "<NAME> is a firm". */
const KIND_AFTER =
  /^(?:[”"’'])?(?: \([^()]{1,40}\))?(?:,| is| was) (?:the|an?|its|their|one of the) (?:(?!(?:of|for|who|which|that|said|and)\b)[\p{L}\d’'-]+ ){0,4}?(?<kind>\p{Ll}+)(?= (?:that|which|of|for|in|at|behind|whose|with|from|based|called|representing)\b|[,.;)])/u;

/** What a name's owner is: which kinds of body the article calls it, and whether it has what only a state or a body has. */
interface Nature {
  kinds: Set<string>;
  state: number;
  body: number;
  /** It has a president, as a state or a club may. */
  president: boolean;
}

const natures = (story: Story): ReadonlyMap<string, Nature> => {
  const found = new Map<string, Nature>();
  const { text } = story.reading;
  for (const entity of story.entities) {
    const nature: Nature = { kinds: new Set(), state: 0, body: 0, president: false };
    for (const { start, end } of story.mentionsOf.get(entity.id) ?? []) {
      const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 80)];
      if (STATE_AFTER.test(after) || STATE_BEFORE.test(before)) nature.state++;
      if (/^['’]s? president\b/.test(after)) nature.president = true;
      if (BODY_AFTER.test(after)) nature.body++;
      for (const kind of [KIND_BEFORE.exec(before)?.groups?.kind, KIND_AFTER.exec(after)?.groups?.kind]) {
        if (kind && (BODY_NOUNS.has(kind) || DESCRIBED_AS.has(kind))) nature.kinds.add(kind);
      }
    }
    const land = entity.type === 'LOC' || (nature.president && entity.type !== 'NORP');
    if (
      land &&
      !entity.role &&
      !/\s/.test(entity.name) &&
      !entryOfEntity(entity, story.gazetteer) &&
      hasPeople(story, entity.name)
    )
      nature.state++;
    found.set(entity.id, nature);
  }
  return found;
};

export const natureOf = (story: Story, entity: Entity): Nature => once(story, natures).get(entity.id)!;

/** "Homeland Union", read as a place. */
const BODY_NAME =
  /\s(?:Union|Party|Front|League|Alliance|Council|Guild|Trust|Group|Association|Federation|Movement|Bank|Company|Society|Foundation|Committee|Commission|Authority|Partners|Systems|Foods|Lines|Holdings|Zoo|Museum|Theatre|Brewery|Dairy|Corp\.?|Inc\.?|Ltd)$/;

/** True where a name read as a person's or a place's is a body's: the article calls it a firm, or it has a board. */
export function isBody(story: Story, entity: Entity): boolean {
  const { kinds, body, state } = natureOf(story, entity);
  if (entity.type === 'ORG') return true;
  if (entity.link || state > 0 || entity.role) return false;
  return kinds.size > 0 || body > 0 || BODY_NAME.test(entity.name);
}

/** True where a name without an entry is a state's: it has ministers and ambassadors. */
export const isState = (story: Story, entity: Entity): boolean => !entity.role && natureOf(story, entity).state > 0;
