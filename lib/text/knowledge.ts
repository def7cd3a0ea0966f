/** What the engine is told of the world: handed in as an argument, never loaded by the engine itself. */
import type { NameType } from '../model/analysis.ts';
import type { GrammarModel } from './grammar.ts';
import type { NameModel } from './name-model.ts';

/** What an entry of the bundled knowledge is. */
export type EntryKind =
  | 'country'
  | 'territory'
  | 'subdivision'
  | 'city'
  | 'region'
  | 'people'
  | 'body'
  | 'alliance'
  | 'government'
  | 'ministry'
  | 'court'
  | 'parliament'
  | 'party'
  | 'armed group'
  | 'armed forces'
  | 'company'
  | 'news medium'
  | 'agency'
  | 'organisation'
  | 'union'
  | 'religion';

/** One thing of the world. The engine reads the first lines; the cards read the rest. */
export interface Entry {
  /** Stable, e.g. "IR", "city:IR/tehran", "org:nato". */
  id: string;
  kind: EntryKind;
  /** The type its mentions carry; a country's demonyms are NORP, listed apart. */
  type: Exclude<NameType, 'ROLE' | 'PER'>;
  name: string;
  aliases: readonly string[];
  /** "Iranian", "Iranians": mentions of type NORP. */
  demonyms: readonly string[];
  /** Id of the country it belongs to or has its seat in. */
  country?: string;
  /** Id of the country whose capital it is. */
  capitalOf?: string;
  /** Stands for this entry where it acts ("the Kremlin" → government of RU): id of a country or body. */
  standsFor?: string;
  /** True where its statements are nobody's side: courts, UN bodies, statistics offices, media as reporters. */
  neutral?: boolean;
  /** A name that every state has one of ("Foreign Ministry"): found as a name, linked to nothing. */
  generic?: boolean;
  /** For ambiguous aliases: higher wins. Countries > capitals > others by population. */
  weight: number;
  /** Cities: at least so many people. */
  populationOver?: number;
  /** One neutral line for the card. */
  line?: string;
}

/** One alias → entry row as found by a look-up. */
export interface Hit {
  entry: Entry;
  /** 'name' = a name or alias of the thing, 'demonym' = "Iranian". */
  as: 'name' | 'demonym';
}

export interface Gazetteer {
  readonly entries: readonly Entry[];
  /** All entries with exactly this surface as alias or demonym, heaviest first; none: an empty array. */
  lookup(surface: string): readonly Hit[];
  /** True where some alias starts with these words (joined by one blank): lets a scanner stop early. */
  isPrefix(words: string): boolean;
  entry(id: string): Entry | undefined;
}

/** Everything `analyze` is told. The models may be absent: the stages then fall back to their rules. */
export interface Knowledge {
  gazetteer: Gazetteer;
  names?: NameModel;
  grammar?: GrammarModel;
}
