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
university school diocese county district borough campaign campaigners chain brand employer owner utility supplier project platform filing notice estimate`);

/** Further words for a body where they stand beside its name: "the Norden co-operative". */
export const DESCRIBED_AS = set(`
coalition cooperative co-operative consortium trust fund start-up builder brewer miner shipper haulier insurer lender landlord contractor
hospital clinic college theatre museum orchestra festival port harbour authority local branch chapter syndicate partnership
front militia faction bloc bureau newspaper broadcaster zoo clan choir cinema`);

/** Heads of papers that speak for whoever sued. */
export const SUIT_NOUNS = set(
  'complaint lawsuit suit petition plaintiff plaintiffs petitioner petitioners claimant claimants',
);

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
    /\b(?:foundation|watch|greenpeace|society|campaign|amnesty international|civil liberties|rights|charity|think tank|initiative|coalition for|cent(?:re|er) for|chamber of commerce)\b/i,
  ],
  [
    'legislature',
    /\b(?:parliament|senate|house|congress|assembly|knesset|duma|bundestag|legislature|commons|lords|sejm|diet|oversight committee|intelligence committee)\b/i,
  ],
  [
    'state',
    /\b(?:ministry|department|government|administration|army|navy|air force|armed forces|military|police|cabinet|presidency|treasury|secretariat|white house|kremlin|pentagon|downing street|foreign office|home office|coast ?guard|border (?:guard|force|patrol)|security service|intelligence (?:service|agency)|protection agency|exchange commission|revenue service|elys[ée]e|state agency)\b|^(?:state|federal) \w+ (?:committee|agency|service|commission|board)\b/i,
  ],
  [
    'party',
    /\b(?:party|labour|tories|conservatives?|democrats?|republicans?|greens?|liberals?|socialists?|alliance|likud|fidesz|syriza)\b/i,
  ],
];

/** Papers that speak for whoever spoke last, where nothing else is said: "The statement added …". */
export const PAPERS = set(
  'statement letter announcement notice memo post tweet message email communiqué communique release request',
);
