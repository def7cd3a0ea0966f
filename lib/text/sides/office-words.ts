/** What a person's office or trade tells of whom he speaks for; written for this project. */
/** Offices of those who speak for the government they serve in. */
export const EXECUTIVE =
  /\b(?:president|premier|minister|(?<!vice[- ])chancellor|governor|mayor|taoiseach|emir|sultan|ambassador|envoy|diplomat|commander|general(?! counsel| secretary| manager| director)|admiral|colonel|attorney general|chief of staff|press secretary|(?:foreign|home|interior|defen[cs]e|transport|health|trade|commerce|education|energy|treasury|finance|justice|deputy|under|culture|labou?r|environment|agriculture|homeland security) ?secretary|secretary of .+|cabinet|constable|commissioner|official|police (?:director|chief)|chancellor of the exchequer|supreme leader)\b/i;
export const NOT_EXECUTIVE =
  /\b(?:general secretary|secretary[- ]general|attorney for|former|ex-|shadow|opposition|union|company|club|team|league|federation|association|court|commission|committee|board|bank|university|chamber|guild|society|campaign|firm|airline|charity|tribunal)\b/i;
/** Offices in a parliament: they speak for their house or party, not for the government. */
export const LEGISLATOR =
  /\b(?:senator|congress(?:man|woman)|(?<!trade )representative|lawmaker|legislator|MP|MEP|member of parliament|whip|minority leader|majority leader|speaker|councill?or|council(?:man|woman)|deput(?:y|ies)$)\b/i;
export const OPPOSITION = /\b(?:opposition|dissident|shadow|rival|challenger)\b/i;
export const EXPERT =
  /\b(?:professor|analyst|expert|economist|scientist|researcher|historian|academic|journalist|reporter|correspondent|editor|columnist|commentator|author|writer|presenter|judge|(?<!of )justice|magistrate|doctor|epidemiologist|geologist|fellow|lecturer|queen|king|pope|witness|resident|human rights lawyer|observer)\b/i;
/** Trades of those whom a report asks in passing: they saw it, or they live with it. */
export const BYSTANDER =
  /\b(?:hotelier|innkeeper|publican|cleaner|shopper|customer|commuter|passenger|traveller|tourist|visitor|holidaymaker|pensioner|grandmother|grandfather|widow(?:er)?|neighbou?r|bystander|passer-by|onlooker|hairdresser|barber|waiter|waitress|barista|receptionist|taxi driver|cab driver|shopkeeper|shop assistant|caretaker|gardener|fan|season-ticket holder|regular|homeowner|survivor|eyewitness|second-grader|pupil|schoolgirl|schoolboy)\b/i;
/** Roles in a company, union or club: without a name beside them they belong to the body last spoken of. */
export const BODY_ROLE =
  /\b(?:spokes(?:man|woman|person)|chief executive|general secretary|manager|founder|co-founder|chair(?:man|woman|person)?|medical director|director|CEO|owner|president|head|lawyer|attorney|captain|negotiator|organi[sz]er|steward|(?:regional|branch|national|district|area|general|assistant) (?:officer|secretary)|convenor|treasurer)\b/i;

/** Offices at the head of a faith, movement or body without its name beside them. */
export const LEADER =
  /\b(?:(?:arch)?bishop|cardinal|patriarch|imam|ayatollah|rabbi|leader|founder|general secretary)\b/i;
/** Those who lead talks between others. */
export const BETWEEN =
  /\b(?:chair(?:man|woman|person)? of the (?:talks|meeting|panel|session|negotiations|conference|summit)|mediator|moderator|facilitator)\b/i;
