/** Nouns that say what a named person is. Written for this project; one kind of office a line, the last word of the title. */
const HEADS = `
president|vice-president|premier|minister|chancellor|secretary|undersecretary|governor|mayor|taoiseach|king|queen|prince|princess|emperor|emir|sultan|shah|pope
senator|congressman|congresswoman|representative|lawmaker|legislator|parliamentarian|MP|MEP|deputy|delegate|councillor|councilor|councilman|councilwoman|alderman|speaker|whip|lord
spokesman|spokeswoman|spokesperson|official|leader|head|chief|boss|chair|chairman|chairwoman|chairperson|director|commissioner|administrator|superintendent|ombudsman|comptroller|treasurer
ambassador|envoy|diplomat|consul|negotiator|mediator|attaché
general|colonel|commander|admiral|captain|major|lieutenant|sergeant|brigadier|marshal|constable|sheriff|officer
judge|justice|prosecutor|attorney|lawyer|solicitor|barrister|counsel|advocate|magistrate
archbishop|bishop|cardinal|cleric|imam|rabbi|priest|ayatollah|monsignor|monsenor|patriarch
CEO|executive|founder|co-founder|owner|manager|partner|president|maintainer|developer|contributor|organiser|organizer|steward
professor|analyst|expert|economist|scientist|researcher|historian|doctor|epidemiologist|fellow
journalist|reporter|correspondent|editor|columnist|broadcaster|author|writer|presenter
coach|player|midfielder|striker|goalkeeper|athlete|driver|singer|actor|actress
candidate|nominee|activist|campaigner|member|adviser|advisor|aide|strategist|staffer|employee|worker|resident|politician|trustee`;

export const ROLE_HEADS: readonly string[] = [...new Set(HEADS.trim().split(/[|\n]/))];

/** Pattern of a role's last word, either case ("Minister", "minister"). */
export const ROLE_HEAD = `(?:${ROLE_HEADS.map((w) => (/^[a-z]/.test(w) ? `[${w[0]}${w[0]!.toUpperCase()}]${w.slice(1)}` : w)).join('|')})`;

/** Offices that only one country of the usual ones has under this name: what the title itself says. */
export const OFFICE_OF: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:foreign secretary|home secretary|chancellor of the exchequer|first sea lord|transport secretary|health secretary)$/i,
    'GB',
  ],
  [
    /^(?:(?:u\.?s\.? )?attorney general|(?:house|senate) .*|secretary of (?:state|defense|commerce|homeland security)|(?:commerce|defense|treasury) secretary)$/i,
    'US',
  ],
  [
    /^(?:speaker of the house|minority leader|majority leader|minority whip|majority whip|congress(?:man|woman)|press secretary)$/i,
    'US',
  ],
  [/^(?:taoiseach|tánaiste)$/i, 'IE'],
];

/** Offices at the top of a state: alone, they are held in the country the article is about. */
export const STATE_OFFICE =
  /^(?:(?:deputy|vice|first) )*(?:president|prime minister|premier|chancellor|queen|king|emperor|emir|sultan|vice[- ]president|(?:foreign|interior|defence|defense|finance|home|trade|health|transport|energy|justice|education|labour|labor|environment|agriculture) (?:minister|secretary)|minister(?: (?:of|for) .+)?|secretary of state|attorney general)$/i;

/** Offices that a country does not have: a bare "Prime Minister" is never American, a bare "President" never British. */
export const NO_OFFICE_IN: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /prime minister|premier|chancellor|foreign (?:minister|secretary)|queen|king|taoiseach|home secretary/i,
    ['US', 'MX', 'BR', 'PH'],
  ],
  [
    /\bpresident|secretary of state|attorney general/i,
    ['GB', 'CA', 'AU', 'NZ', 'JP', 'SE', 'NO', 'DK', 'NL', 'BE', 'ES'],
  ],
];
