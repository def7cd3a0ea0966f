/** Fields that people are known in: words of descriptions and of roles, by which a namesake of another field is told. */
export const FIELDS = {
  politics:
    'politician minister president premier chancellor senator congressman congresswoman congressperson lawmaker deputy mayor governor secretary parliament parliamentarian diplomat ambassador envoy statesman stateswoman cabinet mp mep councillor party leader candidate king queen prince monarch sultan emir spokesman spokeswoman spokesperson official speaker whip backbencher legislator alderman negotiator commissioner consul statesperson taoiseach',
  sport:
    'footballer football player soccer cricketer cricket athlete swimmer cyclist boxer wrestler rower sailor skier skater judoka racer driver golfer tennis basketball baseball hockey rugby handball volleyball coach goalkeeper midfielder striker sportsperson olympic gymnast runner sprinter fencer referee canoer canoeist kayaker curler hurler biathlete weightlifter triathlete snowboarder surfer jockey equestrian snooker ski jumper darts chess archer decathlete lifter',
  arts: 'actor actress singer musician composer painter sculptor poet novelist rapper guitarist pianist drummer dancer photographer filmmaker comedian artist screenwriter illustrator violinist choreographer conductor band designer author writer playwright producer',
  military:
    'general colonel admiral commander officer soldier military army navy brigadier major captain lieutenant marshal militant fighter rebel warlord',
  law: 'judge lawyer jurist attorney prosecutor justice barrister solicitor magistrate counsel',
  science:
    'scientist physicist chemist biologist mathematician engineer botanist zoologist historian economist professor researcher sociologist astronomer geologist linguist philosopher psychologist academic scholar analyst archaeologist epidemiologist physician doctor surgeon entomologist',
  business:
    'businessman businesswoman businessperson entrepreneur executive banker industrialist ceo chairman chairwoman founder manager trader',
  religion:
    'bishop archbishop priest cardinal pope imam rabbi cleric ayatollah monk missionary theologian patriarch pastor',
  media: 'journalist reporter editor broadcaster presenter correspondent columnist anchor blogger',
  crime: 'criminal murderer gangster convict suspect hijacker terrorist smuggler',
  /** Whom the news meets in the street: hardly ever somebody of whom an encyclopaedia writes. */
  everyday:
    'resident witness tenant neighbour neighbor passenger passer-by bystander villager farmer fisherman shepherd baker butcher shopkeeper grocer waiter waitress cook cleaner nurse carer teacher headteacher headmaster pupil student pensioner docker miner builder plumber electrician mechanic worker labourer fireman firefighter guide guard clerk customer survivor victim refugee migrant parent',
  unions: 'unionist union syndicalist activist campaigner organiser organizer advocate',
} as const;
export type Field = keyof typeof FIELDS;

const FIELD_OF = new Map<string, Set<Field>>();
for (const [field, words] of Object.entries(FIELDS)) {
  for (const word of words.split(' ')) FIELD_OF.set(word, (FIELD_OF.get(word) ?? new Set()).add(field as Field));
}

/** Fields between which people move, so that one never speaks against the other. */
const NEAR: readonly (readonly Field[])[] = [
  ['politics', 'law'],
  ['politics', 'military'],
  ['politics', 'business'],
  ['politics', 'science'],
  ['politics', 'unions'],
  ['politics', 'religion'],
  ['politics', 'media'],
  ['politics', 'crime'],
  ['law', 'unions'],
  ['law', 'business'],
  ['business', 'science'],
  ['business', 'media'],
  ['arts', 'media'],
  ['military', 'crime'],
];

/** The fields that some words speak of. */
export function fieldsOf(words: Iterable<string>): Set<Field> {
  return new Set([...words].flatMap((word) => [...(FIELD_OF.get(word) ?? FIELD_OF.get(word.replace(/s$/, '')) ?? [])]));
}

/** same: a field in common · near: people move between them · far: a namesake · unsaid: one of the two says none. */
export function compareFields(a: ReadonlySet<Field>, b: ReadonlySet<Field>): 'same' | 'near' | 'far' | 'unsaid' {
  if (a.size === 0 || b.size === 0) return 'unsaid';
  if ([...a].some((field) => b.has(field))) return 'same';
  const near = NEAR.some((row) => row.some((field) => a.has(field)) && row.some((field) => b.has(field)));
  return near ? 'near' : 'far';
}
