import type { Act } from '../../model/analysis.ts';

/**
 * What a verb of saying does, in the order of the annotation guide (the first that fits counts).
 * Patterns are of the project's own making; each is tried on the cue and the words right behind it.
 */
export const CUE_ACTS: readonly (readonly [Exclude<Act, 'assert'>, RegExp])[] = [
  [
    'deny',
    /^(?:den(?:y|ies|ied|ying)|refut|rebut|disput|disavow|disown|repudiat|contradict|brush(?:ed|es|ing)? aside)/,
  ],
  [
    'reject',
    /^(?:call|describ|label|brand)\w* .{0,60}?\b(?:a non-starter|out of the question|unacceptable|premature|unrealistic|unaffordable|impossible|too little)\b/,
  ],
  // "called the demand absurd"
  [
    'reject',
    /^(?:call|describ|label|brand|dismiss)\w* (?:the|this|that|these|his|her|its|their) (?:\w+ )?(?:demand|proposal|plan|offer|threat|ultimatum|bill|deal|idea)s?\b/,
  ],
  [
    'deny',
    /^(?:dismiss|reject|call|describ|label|brand)\w* (?:.{0,60}?\b(?:claim|allegation|accusation|suggestion|charge|report|criticism|rumou?r|lawsuit|suit|account|notion|finding|reading|implication|interpretation|portrayal|version|characteri[sz]ation|insinuation|assertion|comparison|word|line|figure)s?\b|.{0,60}?\b(?:baseless|groundless|unfounded|untrue|false|fabricat\w+|fairy tale|fantasy|invention|fiction|without merit|meritless|nonsense|absurd)\b)/,
  ],
  [
    'accuse',
    /^(?:accus|blam|criticiz|criticis|h(?:old|eld)s? .{1,60}\b(?:responsible|accountable)|point\w* the finger|condemn|denounc|blast|slam|attack|decr(?:y|ied)|deplor|rebuk|reprimand|chastis|castigat|berat|lambast|assail|bash|ridicul|derid|disparag|insult|mock|alleg|lament|complain|fault|knock|pan(?:ned|s)\b|scold|sue[ds]?\b|suing|protest|(?:lash|hit|speak|spoke)\w* (?:out|back)|su(?:ing|ed) |took .{0,40}\bto court|fil(?:ed|es|ing) (?:(?:a |the |its |his |her |an? \w+ )?(?:law)?suit|.{0,40}\bagainst\b)|announced .{0,30}\blawsuit|(?:express|voic|rais)\w* (?:(?:his|her|its|their|deep|strong|serious|grave|new) )*(?:disappointment|anger|outrage|concern|dismay|fury|doubt|alarm|objection)|lodg\w* (?:an?|the|its|their) .{0,30}\b(?:complaint|protest|objection))/,
  ],
  // "called the fee a surrender", but "called it a step"
  [
    'support',
    /^(?:call|describ|label|brand|dubb?|hail|term)\w* (?:.{0,60}?\b(?:(?:step|move|day|moment|turn|leap) (?:forward|in the right)|historic|welcome|breakthrough|victory|triumph|milestone|courageous|brave|overdue|common sense|good news|a success|heroic|heroes|generous|sensible|fair|balanced|promising|encouraging|constructive|positive|exemplary|right decision))\b/,
  ],
  [
    'accuse',
    /^(?:brand|label|dubb?)\w* (?!.{0,60}\bas (?:an? )?step)|^call(?:s|ed|ing)? (?:(?:it|him|her|them|that|this)\b|the \w+(?: \w+)?|\p{Lu}\w+) (?!(?:for|on|upon|to|off|up|in|by|out)\b)["“'‘]?(?:an? |the )?(?!(?:\w+ )?(?:steps?|matter|question|issue|chance|choice|decision|priority|process|moment|part|test|result|opportunity|tragedy|case|day|way|sign|duty|right|list|letter|war|revolution|dialogue)\b)\w+|^describ\w* .{0,60}?\bas (?:an? )?["“'‘]?(?:\w+ly )?(?:dis|un|in|im|ir|mis)(?:[a-z]{5,})/u,
  ],
  // "warned the crews not to sail"
  ['demand', /^warn\w* (?:(?!that\b|of\b|about\b)\S+ ){0,5}?(?:not to|against|to)\b/],
  [
    'threaten',
    /^(?:threat|warn\w*\b(?!.{0,20}\b(?:off|residents|people|drivers|travellers)\b)|vow\w* (?:to )?(?:retaliat|punish|respond|reveng|crush|destroy|strike|block|sue))/,
  ],
  [
    'reject',
    /^(?:reject|refus|distanc|oppos|rebuff|spurn|declin|veto|contest|challeng|question|doubt|resist|disagree|object|rul(?:ed|es|ing) out|turn\w* down|dismiss|(?:did not|didn't|does not|doesn't|would not|will not) (?:accept|accede|agree)|shot down|push\w* back|walk\w* away)/,
  ],
  [
    'demand',
    /^(?:demand|urg|beg\b|begg|implor|exhort|beseech|press(?:ed|es|ing)?\b|pressur|invit|encourag|advis|recommend|propos|suggest\w* (?:that )?(?:people|\w+ should)|appeal|petition|plead|lobb|advocat|insist\w* (?:on|that .{0,60}\b(?:must|be|include|should)\b)|push\w* (?:for|to)|call(?:s|ed|ing)? (?:again |once more |repeatedly )?(?:for|on|upon)\b|calls for|order\w*|instruct|request|ask(?:s|ed|ing)?\b(?! (?:about|whether|if|why|what|how|when|where))|want(?:s|ed)?\b|wish\w* (?:for|to see)|seek|sought|need(?:s|ed)? |require)/,
  ],
  [
    'apologise',
    /^(?:apolog|(?:express\w*|voic\w*) (?:\w+ )?(?:regret|remorse|sorrow)|regret|(?:was|were|is|are) sorry|sorry)/,
  ],
  [
    'promise',
    /^(?:promis|pledg|vow|commit|sw(?:ear|ore)|undert[ao]|undertook|guarante|offer(?:ed|s|ing)?\b|announc\w* (?!.{0,80}\b(?:was|were|had|has|found)\b)(?:that )?(?:.{0,40}\b(?:will|would|plan|plans|resign\w*)\b|(?:his|her|its|their|a|new)\b|\w+ing\b)|plan(?:s|ned|ning)? to|intend|assur|volunteer|express\w* (?:\w+ )?(?:willingness|readiness))/,
  ],
  [
    'agree',
    /^(?:agree|accept|conced|acknowledg|admit|confess|consent|compl(?:y|ied)|(?:reach|sign|conclud|str(?:ike|uck))\w* (?:a|an|the|on)?\b.{0,30}\b(?:deal|agreement|accord|treaty|pact|memorand\w+|documents?)|sign(?:ed|s|ing)?\b)/,
  ],
  [
    'support',
    /^(?:support|back(?:ed|s|ing)?\b|prais|laud|applaud|hail|welcom|endors|defend|commend|thank|salut|congratulat|vouch|second(?:ed|s)|champion|celebrat|honou?r|sid(?:ed|es) with)/,
  ],
];

/** Verbs that say nothing of the act: the content decides. */
export const NOT_SAID =
  /\b(?:did not|didn't|does not|doesn't|do not|don't|never|not|nor|neither|refus\w+ to|declin\w+ to|without)\s+(?:\w+ )?$/;
