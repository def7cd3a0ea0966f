import type { Act } from '../../model/analysis.ts';

/**
 * What a content says by its own words where the verb is neutral ("said"), in the order of the annotation guide.
 * A pattern is tried on the content in small letters with straight apostrophes.
 */
export const CONTENT_ACTS: readonly (readonly [Exclude<Act, 'assert'>, RegExp])[] = [
  [
    'apologise',
    /\b(?:(?:i|we)(?:'m| am|'re| are)? (?:deeply |truly |very |so )?(?:sorry|apologi[sz]e)|(?:he|she|they|it) (?:was|were) sorry|my apologies|our apologies|regrets? (?:the|that|any))\b/,
  ],
  [
    'deny',
    /\b(?:(?:is|are|was|were)(?: simply| completely| totally| just)? (?:not true|untrue|false|baseless|groundless|unfounded|a lie|lies|nonsense|not (?:guilty|involved|responsible|aware))|(?:no|any) (?:truth|wrongdoing)|no such [a-z]+|never (?:did|said|happened|threaten\w*|took|wanted|asked|forced|been forced|doped|received)|had not (?:broken|violated|done anything)|had (?:no part|nothing to do)|nothing to do with|did nothing wrong|done nothing wrong|(?:certainly|absolutely) (?:wasn't|weren't|isn't|didn't|not)|(?:entirely|perfectly|completely) legal|not involved|no evidence (?:of|that)|(?:have|has|had) nothing to hide)\b/,
  ],
  [
    'accuse',
    /\b(?:li(?:ar|ars|es|ed|e)\b|lying|sham(?:e|eful)|disgrac\w+|outrag\w+|betray\w*|stab in the back|hypocri\w+|corrupt\w*|crimes?|criminals|illegally|(?:is|was|are|were) (?:illegal|unlawful|criminal)|violat\w+|breach\w*|break(?:s|ing)? the law|broke the|(?<!no |prevent voter |voter )fraud\w*|cheat\w*|st(?:ole|olen|eal|ealing)|rob(?:bed|bing|bery)|burglary|massacre\w*|genocid\w*|aggress\w+|abus\w+|tortur\w+|imprison\w*|forced|hostage\w*|farce|coup|undemocratic|anti-democratic|undermin\w+|ignor(?:e|es|ed|ing)|neglect\w*|fail(?:ed|s|ing|ure) to|failure|reckless\w*|irresponsible|incompetent|unfair\w*|unacceptable|intolerable|insult\w*|mislead\w*|misled|hid(?:e|es|ing|den)\b|cover(?:ed|ing)?[- ]up|conspir\w+|manipulat\w+|smash and grab|treated (?:us|them|me)|racis\w+|discriminat\w+|trampl\w+|silenc\w+|destroy\w+|devastat\w+|blame\w*|at fault|responsible for (?:the|this|these)|guilty|to foil|ploy|trick\w*|lack of|dangerous|burdens?|cruel|victims? of|death camp|terrible|gamesmanship|stunt|provo(?:ke|king|cation)\w*|without (?:any )?(?:warning|notice|consultation)|refus(?:ed|es|ing) to|too (?:late|little)|weak(?:en|ening)?\b|abandon\w*|catastroph\w+|wrong(?:ly|ed|ful|fully)?\b|injustice|unjust\w*|disappointing)/,
  ],
  [
    'threaten',
    /\b(?:(?:will|would|shall|going to) (?:pay (?:a|the) (?:\w+ )?price|regret|face (?:consequences|the)|be (?:punished|arrested|seized|destroyed|crushed)|retaliate|respond with|strike|totally|obliterate|go to court|sue|block|shut down)|keep expanding|we warn|if .{3,240}(?:,| then)? (?:we|i|they|he|she|it) (?:will|would|'ll)\b.{0,60}\b(?:destroy|obliterate|punish|retaliate|stop|shut|block|strike|leave|sue|act|close|go|walk)|consequences|state of emergency|declare a national)\b/,
  ],
  [
    'reject',
    /\b(?:(?:will|would|can|could|shall|do|does|did)(?: not|n't|not) (?:accept|agree|allow|support|tolerate|sign|negotiat\w+|give (?:in|way|up)|resign|comment|back|vote for|be moved|budge|hand)|won't|cannot accept|no way|non-starter|nowhere near|not (?:up for|prepared|willing|ready)|never (?:accept|agree|allow|exist)|not for the|off the table|against the (?:plan|bill|proposal|move|idea)|vote against|no say|oppose[sd]?|out of the question)\b/,
  ],
  [
    'demand',
    /(?:(?<!\b(?:we|i) )\b(?:must|should|ought to|need(?:s|ed)? to|ha(?:s|ve) to|had to)\b|\b(?:call(?:s|ing)? (?:on|for|upon)|we (?:want|demand|ask|urge|need|expect|request)|i (?:want|demand|ask|urge|hope)|urges?|please|let's|let (?:us|them|everybody|everyone|him|her|me)|it is time|it's time|deserves?|all we (?:need|want|ask)|no (?:party|one|side) should|i hope that)\b|^["“'‘]?(?:don't|do not|stop|give|free|release|listen|come|bring|tell|show|end|leave|go|resign)\b)/,
  ],
  [
    'promise',
    /\b(?:(?:i|we)(?:'ll| will| shall)(?! (?:not|never|see|have to)\b)|(?:i|we)(?:'m|'re| am| are)(?: \w+)? (?:going to|committed|determined|ready|prepared|fully cooperating|planning)|(?:we|i) (?:promise|pledge|vow|intend|plan|have decided)|(?:he|she)(?: is| was) to|(?:he|she|they|it)(?:'s| is| are| was| were) (?:going to|committed to|ready to|planning to|determined to)|(?:he|she|they|it) (?:will|would)(?! (?:not|never|be okay|have to|have been|prefer|require|allow)\b)|would (?:drop|use|resign|send|appeal|publish|build|become|be leaving|introduce|hold|open|invest|leave|cooperate|continue|pay|hand over|step down)|plans? to|stated intent|effective next|committed to|willingness to)\b/,
  ],
  [
    'agree',
    /\b(?:(?:we|i|he|she|they|it) (?:agree[ds]?|accept(?:ed|s)?|will accept|would accept|would agree|concede[ds]?|admit(?:ted|s)?)|(?:have|has|had) (?:agreed|accepted|reached)|comply with|(?:a|the) (?:deal|agreement) (?:was|has been|had been|is) (?:reached|signed))\b/,
  ],
  [
    'support',
    /\b(?:(?:we|i) (?:support|welcome|back|thank|applaud|praise|trust|stand with)|stand(?:s)? (?:with|behind|by)|proud of|grateful|congratulat\w+|right decision|good (?:sign|decision|step|news)|great (?:job|step|news)|step in the right direction|heard the demands|trusted)\b/,
  ],
];
