/** What kinds of body there are: which noun may mean which name. */
import type { Entity } from '../../model/analysis.ts';
import { natureOf } from './nature.ts';
import { once, type Story } from './story.ts';

export type Kind = 'business' | 'union' | 'club' | 'ruling' | 'party' | 'cause';

/** Nouns of each kind: "the carrier" may be whatever the article calls a company. */
const NOUNS: Readonly<Record<Kind, string>> = {
  business:
    'company firm operator manufacturer maker airline carrier chain bank retailer developer employer owner giant supplier publisher studio broadcaster builder contractor insurer lender brewer miner shipper haulier landlord start-up startup corporation conglomerate utility brand consortium supermarket shipyard plant factory mill',
  union: 'union guild association federation brotherhood',
  club: 'club team side',
  ruling: 'federation league council board authority committee commission association body',
  party: 'party movement coalition front bloc alliance',
  cause:
    'charity trust foundation campaign group network society organisation organization cooperative co-operative fund',
};

/** Words in names that say what kind the body is. */
const NAMES: readonly (readonly [Kind, RegExp])[] = [
  ['union', /\b(?:union|guild|brotherhood|workers|teachers|nurses|dockers|pilots|drivers|miners|seafarers)\b/i],
  ['club', /\b(?:FC|AFC|club|united|city|rovers|wanderers|athletic|rangers|ladies|harriers)\b/i],
  ['ruling', /\b(?:council|board|authority|federation|league|association|committee|commission|chamber)\b/i],
  ['party', /\b(?:party|front|movement|alliance|bloc|coalition|democrats|liberals|greens|list|labour)\b/i],
  ['cause', /\b(?:trust|foundation|campaign|society|network|charity|friends|save|fund|rights|watch)\b/i],
  [
    'business',
    /\b(?:inc|corp|ltd|plc|gmbh|co|group|holdings?|lines|ferries|air(?:lines|ways)?|foods?|systems|energy|power|motors|steel|partners|media|pharma|biologics|technologies|industries|rail|trains?|buses|railways?|shipping|mining|quarr(?:y|ies)|developments?|homes|properties|bank|capital|water|gas|oil|telecom|logistics|stores?|supermarkets?|breweries|brewery|textiles|mills?|works|cement|chemicals|electric)\b\.?/i,
  ],
];

/** Those who speak for a body tell its kind: a chief executive heads no union, a general secretary no company. */
const HEADED: readonly (readonly [Kind, RegExp])[] = [
  [
    'business',
    /^['’]s? (?:\p{Ll}+ ){0,2}(?:chief executive|chief operating|managing (?:director|partner)|shares|shareholders|customers|profits?|owners|factory|plant|headquarters|parent)\b/u,
  ],
  ['union', /^['’]s? (?:\p{Ll}+ ){0,2}(?:general secretary|shop steward|members|branch|convenor|ballot|strike)\b/u],
  ['club', /^['’]s? (?:\p{Ll}+ ){0,2}(?:manager|captain|coach|supporters|fans|stadium|ground|squad)\b/u],
];

const kindsByEntity = (story: Story): ReadonlyMap<string, ReadonlySet<Kind>> => {
  const { text } = story.reading;
  return new Map(
    story.entities.map((entity) => {
      const kinds = new Set<Kind>();
      for (const [kind, nouns] of Object.entries(NOUNS) as [Kind, string][]) {
        if (nouns.split(' ').some((noun) => natureOf(story, entity).kinds.has(noun))) kinds.add(kind);
      }
      if (!kinds.size) for (const [kind, name] of NAMES) if (name.test(entity.name)) kinds.add(kind);
      for (const { end } of story.mentionsOf.get(entity.id) ?? []) {
        const after = text.slice(end, end + 50);
        for (const [kind, headed] of HEADED) if (headed.test(after)) kinds.add(kind);
      }
      return [entity.id, kinds];
    }),
  );
};

/** Kinds of body that the article shows an entity to be; none where nothing does. */
export const kindsOf = (story: Story, entity: Entity): ReadonlySet<Kind> => once(story, kindsByEntity).get(entity.id)!;

/** The kinds of body that a noun may mean. */
export const kindsOfNoun = (noun: string): readonly Kind[] =>
  (Object.keys(NOUNS) as Kind[]).filter((kind) => NOUNS[kind].split(' ').includes(noun));
