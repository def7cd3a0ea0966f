/** What common nouns and names tell of the party behind them. Written for this project; small letters, singular where both occur. */
const set = (words: string) => new Set(words.trim().split(/[\s|]+/));

/** Heads of phrases that are nobody's side: who judges, measures, reports, treats, watches or merely criticises. */
export const NEUTRAL_NOUNS = set(`
court judge justice tribunal jury magistrate arbitrator arbiter mediator adjudicator ruling verdict judgment judgement opinion decision
expert analyst economist professor scientist researcher historian academic scholar scientists lecturer
observer monitor witness bystander onlooker passer-by eyewitness neighbour neighbor resident local passenger driver tourist survivor
hospital doctor medic paramedic firefighter coroner surgeon
report study survey poll data figure statistics document record article book
critic commentator journalist reporter correspondent newspaper magazine outlet media broadcaster website channel blog
source sources insider
constitution law statute act treaty clause section code rule
user users people person man woman many some others most everyone
auditor ombudsman regulator watchdog inspector institute university college think-tank
investor trader lender creditor rating forecast`);

/** Heads that speak for a government; with a country inside the phrase it is that country's. */
export const GOVERNMENT_NOUNS = set(`
government administration cabinet ministry minister official authority authorities military army navy police troops
presidency regime president premier governor mayor state embassy ambassador consulate envoy diplomat negotiator
spokesman spokeswoman spokesperson department delegation officer general commander statement office leader councillor
attorney prosecutor treasury secretary junta palace media`);

/** Heads that stand for an organisation named elsewhere in the text. */
export const BODY_NOUNS = set(`
company firm group union guild association federation team club party movement organisation organization network bank airline
manufacturer maker retailer church charity alliance commission committee board developer studio league publisher operator
startup corporation carrier giant conglomerate council agency department ministry embassy society institute foundation
university school diocese campaign campaigners chain brand employer owner utility supplier project platform filing notice estimate`);

/** Further words for a body where they stand beside its name: "the Norden co-operative". */
export const DESCRIBED_AS = set(`
coalition cooperative co-operative consortium trust fund start-up builder brewer miner shipper haulier insurer lender landlord contractor
hospital clinic college theatre museum orchestra festival port harbour authority local branch chapter syndicate partnership
front militia faction bloc bureau newspaper broadcaster zoo clan choir cinema`);

/** Heads of papers that speak for whoever sued. */
export const SUIT_NOUNS = set(
  'complaint lawsuit suit petition plaintiff plaintiffs petitioner petitioners claimant claimants',
);

/** Heads of groups held together by what they want; each word gives the camp's name. */
export const CAMPS: Readonly<Record<string, string>> = {
  protester: 'protesters',
  protestor: 'protesters',
  demonstrator: 'protesters',
  marcher: 'protesters',
  organiser: 'protesters',
  organizer: 'protesters',
  striker: 'strikers',
  worker: 'workers',
  employee: 'workers',
  staff: 'workers',
  teacher: 'teachers',
  docker: 'dockers',
  nurse: 'nurses',
  pilot: 'pilots',
  miner: 'miners',
  farmer: 'farmers',
  fisherman: 'fishermen',
  student: 'students',
  parent: 'families',
  mum: 'families',
  mom: 'families',
  dad: 'families',
  family: 'families',
  tenant: 'tenants',
  activist: 'activists',
  campaigner: 'campaigners',
  rebel: 'rebels',
  militant: 'militants',
  separatist: 'separatists',
  insurgent: 'rebels',
  opposition: 'opposition',
  opponent: 'opponents',
  supporter: 'supporters',
  shopkeeper: 'shopkeepers',
  villager: 'villagers',
  settler: 'settlers',
  defendant: 'defendants',
  refugee: 'refugees',
  migrant: 'migrants',
  democrat: 'democrats',
  republican: 'republicans',
  islander: 'islanders',
  athlete: 'athletes',
  player: 'players',
  maintainer: 'maintainers',
  associate: 'associates',
  relative: 'families',
  legislator: 'lawmakers',
  lawmaker: 'lawmakers',
};

/** Groups that are asked in passing in most articles and are a camp in some: where the article speaks of them again and again. */
export const LOOSE_CAMPS: Readonly<Record<string, string>> = {
  resident: 'residents',
  local: 'residents',
  neighbour: 'residents',
  neighbor: 'residents',
  homeowner: 'residents',
  passenger: 'passengers',
  commuter: 'passengers',
  driver: 'drivers',
  doctor: 'doctors',
  consultant: 'doctors',
  medic: 'doctors',
  lecturer: 'lecturers',
  scientist: 'scientists',
  investor: 'shareholders',
  shareholder: 'shareholders',
  trader: 'traders',
  actor: 'actors',
  writer: 'writers',
  prisoner: 'prisoners',
  survivor: 'survivors',
  fan: 'fans',
};

/** Camps whose members a union or association of the same story speaks for. */
export const WORKING_CAMPS = set('workers teachers dockers nurses pilots miners strikers employees');

/** Names of bodies: what a word in them says. Tried in this order. */
export const BODY_NAMES: readonly (readonly [
  'neutral' | 'state' | 'state media' | 'outsider' | 'legislature' | 'party' | 'embassy',
  RegExp,
])[] = [
  ['state media', /\b(?:(?:press|news) agency|state (?:media|television|tv|radio|news))\b/i],
  [
    'state',
    /^(?:commerce|treasury|justice|defen[cs]e|state|interior|education|transport|energy|labor|health|home affairs|agriculture)$/i,
  ],
  [
    'neutral',
    /\b(?:court|tribunal|(?:lord|lady|mr|mrs|ms) justice|universit|college|institute|hospital|observatory|librar|laborator|research|review|journal|statistic|commission on human|electoral commission|election commission|audit|ombudsman|red cross|human rights watch|interpol|united nations|world health|bank of|weather|securities|analytics|economics|consulting|advisory|(?:electoral|elections?) (?:board|office|authority|committee|council))/i,
  ],
  [
    'neutral',
    /\b(?:u\.?s\.? code|code|act|times|post|news|tv|television|radio|press|herald|tribune|broadcasting|gazette|guardian|reuters|bbc|cnn|afp|bloomberg|telegraph|daily|weekly|magazine)\b/i,
  ],
  ['embassy', /\b(?:embassy|consulate)\b/i],
  [
    'outsider',
    /\b(?:foundation|watch|greenpeace|society|campaign|amnesty international|civil liberties|rights|charity|think tank|initiative|coalition for|cent(?:re|er) for)\b/i,
  ],
  [
    'legislature',
    /\b(?:parliament|senate|house|congress|assembly|knesset|duma|bundestag|legislature|commons|lords|sejm|diet|oversight committee|intelligence committee)\b/i,
  ],
  [
    'state',
    /\b(?:ministry|department|government|administration|army|navy|air force|armed forces|military|police|cabinet|presidency|treasury|secretariat|white house|kremlin|pentagon|downing street|foreign office|home office|coast ?guard|border (?:guard|force|patrol)|security service|intelligence (?:service|agency)|protection agency|exchange commission|revenue service|elys[ée]e|state agency)\b/i,
  ],
  [
    'party',
    /\b(?:party|labour|tories|conservatives?|democrats?|republicans?|greens?|liberals?|socialists?|alliance|likud|fidesz|syriza)\b/i,
  ],
];

/** Offices of those who speak for the government they serve in. */
export const EXECUTIVE =
  /\b(?:president|premier|minister|(?<!vice[- ])chancellor|governor|mayor|taoiseach|emir|sultan|ambassador|envoy|diplomat|commander|general(?! counsel| secretary| manager| director)|admiral|colonel|attorney general|chief of staff|press secretary|(?:foreign|home|interior|defen[cs]e|transport|health|trade|commerce|education|energy|treasury|finance|justice|deputy|under|culture|labou?r|environment|agriculture|homeland security) ?secretary|secretary of .+|cabinet|constable|commissioner|official|police (?:director|chief)|chancellor of the exchequer|supreme leader)\b/i;
export const NOT_EXECUTIVE =
  /\b(?:general secretary|secretary[- ]general|attorney for|former|ex-|shadow|opposition|union|company|club|team|league|federation|association|court|commission|committee|board|bank|university|chamber|guild|society|campaign|firm|airline|charity|tribunal)\b/i;
/** Offices in a parliament: they speak for their house or party, not for the government. */
export const LEGISLATOR =
  /\b(?:senator|congress(?:man|woman)|representative|lawmaker|legislator|MP|MEP|member of parliament|whip|minority leader|majority leader|speaker|councill?or|council(?:man|woman)|deput(?:y|ies)$)\b/i;
export const OPPOSITION = /\b(?:opposition|dissident|shadow|rival|challenger)\b/i;
export const EXPERT =
  /\b(?:professor|analyst|expert|economist|scientist|researcher|historian|academic|journalist|reporter|correspondent|editor|columnist|commentator|author|writer|presenter|judge|(?<!of )justice|magistrate|doctor|epidemiologist|geologist|fellow|lecturer|queen|king|pope|witness|resident|human rights lawyer|observer)\b/i;
/** Trades of those whom a report asks in passing: they saw it, or they live with it. */
export const BYSTANDER =
  /\b(?:hotelier|innkeeper|publican|cleaner|shopper|customer|commuter|passenger|traveller|tourist|visitor|holidaymaker|pensioner|grandmother|grandfather|widow(?:er)?|neighbou?r|bystander|passer-by|onlooker|hairdresser|barber|waiter|waitress|barista|receptionist|taxi driver|cab driver|shopkeeper|shop assistant|caretaker|gardener|fan|season-ticket holder|regular|homeowner|survivor|eyewitness|second-grader|pupil|schoolgirl|schoolboy)\b/i;
/** Roles in a company, union or club: without a name beside them they belong to the body last spoken of. */
export const BODY_ROLE =
  /\b(?:spokes(?:man|woman|person)|chief executive|general secretary|manager|founder|co-founder|chair(?:man|woman|person)?|medical director|director|CEO|owner|president|head|lawyer|attorney|captain|negotiator|organi[sz]er|steward)\b/i;

/** Papers that speak for whoever spoke last, where nothing else is said: "The statement added …". */
export const PAPERS = set(
  'statement letter announcement notice memo post tweet message email communiqué communique release request',
);
/** Offices at the head of a faith, movement or body without its name beside them. */
export const LEADER =
  /\b(?:(?:arch)?bishop|cardinal|patriarch|imam|ayatollah|rabbi|leader|founder|general secretary)\b/i;
/** Those who lead talks between others. */
export const BETWEEN =
  /\b(?:chair(?:man|woman|person)? of the (?:talks|meeting|panel|session|negotiations|conference|summit)|mediator|moderator|facilitator)\b/i;
