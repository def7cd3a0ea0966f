/** Words of a content by which its speaker threatens or demands. */
import { type ContentPattern, row, THEY, WE, WILL } from './pattern.ts';

/** What a threat announces. */
const HARM =
  '(?:abstain|challenge (?:it|this|that|the)|go to the \\p{L}+ (?:\\p{L}+ )?(?:court|tribunal)|answer (?:it |this )?with|apply (?:its|a|an|new) .{0,30}(?:fees?|tariffs?|sanctions|levy|dut(?:y|ies))|impose|strike|walk out|down tools|stop work|withhold|sue|go to (?:the )?(?:\\p{L}+ )?court|take .{1,40} to court|seek (?:damages|an injunction|a court order)|boycott|blockade|block|shut|close|cancel|cut|expel|retaliate|suspend|strike|prosecute|evict|sack|fire|arrest|seize|punish|destroy|obliterate|crush|bomb|invade|respond with|regret|pay (?:a|the) (?:\\p{L}+ )?price|face (?:consequences|the)|leave (?:them|the (?:coalition|league|union|pact|alliance|talks))|pull out|withdraw (?:its|our|their|from the (?:talks|coalition|league|pact|treaty|agreement|deal|alliance|union|competition))|disconnect|fight (?:it|this|the|on)|escalate|intensify|totally|step up|be (?:punished|arrested|seized|destroyed|crushed|extended|stepped up|cancelled|back in court)|go ahead with .{0,30}(?:strike|action|ballot|walkout|lawsuit|case)|ballot|start (?:withholding|charging|legal)|bring (?:a |an )?(?:case|action|charges|claim)|begin legal|publish .{0,20}list of targets|match (?:it|them|every)|halt)';

const THREAT = [
  row('threaten', `\\b${WE} ?${WILL} (?:\\p{L}+ )?${HARM}\\b`, 'told'),
  row('threaten', `\\b${THEY} ?${WILL} (?:\\p{L}+ )?${HARM}\\b`, 'reported'),
  row(
    'threaten',
    `\\b(?:strikes?|stoppages?|walkouts?|action|protests?|blockades?|boycotts?) (?:will|would) (?:go (?:ahead|on)|be (?:extended|stepped up|repeated)|continue|last|follow|spread|begin)\\b`,
  ),
  row(
    'threaten',
    "\\b(?:(?:will|would|shall|going to) (?:pay (?:a|the) (?:\\p{L}+ )?price|regret (?:it|this|that)|face (?:consequences)|be (?:punished|crushed|obliterated))|keep expanding|we warn|if .{3,240}(?:,| then)? (?:we|i|they|he|she|it) (?:will|would|'ll)\\b.{0,60}\\b(?:destroy|obliterate|punish|retaliate|stop|shut|block|strike|leave|sue|act|close|go|walk)|(?:there will be|face|serious|grave) consequences|state of emergency|declare a national|would force (?:it|us|them) to (?:drop|cut|close|cancel|lay|sack|shut|raise))\\b",
  ),
];

const HARMED =
  '(?:would|will) be (?:\\p{L}+ )?(?:closed|cut|shut|suspended|expelled|halted|stopped|withdrawn|cancelled|blocked|seized|arrested|sacked|dismissed|withheld|banned)';
const CONDITIONAL_THREAT = [
  row('threaten', `\\b${HARMED}\\b.{0,80}\\b(?:if|unless|until)\\b`),
  row('threaten', `\\b(?:if|unless)\\b.{3,120}\\b${HARMED}\\b`),
  row(
    'threaten',
    '\\b(?:answer for (?:it|this|that|what|their)|hostile act|act of war|make (?:them|him|her|it) pay|reserved? the right to|(?:be|is|are) held (?:responsible|to account)|nobody should mistake|for free(?=[.,"”]))',
  ),
];

export const THREATS: readonly ContentPattern[] = [...THREAT, ...CONDITIONAL_THREAT];

export const DEMAND = [
  row(
    'demand',
    "(?:(?<!\\b(?:we|i|he|she|it|who|which|that)(?:'s)? )\\b(?:must(?! (?:think|have|feel|be (?:joking|mad)))|should(?!(?: not|n't| never)? (?:have|be (?:ashamed|proud|possible|enough|able|fine|ready)))|ought to(?! have)|need(?:s|ed)? to)\\b|\\b(?:the|this|that|these|those|\\p{L}+) (?:government|ministers?|council|company|firm|board|president|minister|mayor|court|parliament|state|union|side|sides|parties|authorities|bank|club|federation) (?:has|have|had) to\\b|\\b(?:call(?:s|ing|ed)? (?:on|for|upon)|we (?:want|demand|ask|urge|need|expect|request)|i (?:want|demand|ask|urge|hope)|urges?|please|let's|let (?:us|them|everybody|everyone|him|her|me)|it is time|it's time|deserves?|all we (?:need|want|ask)|no (?:party|one|side) should|i hope that|we hope that))\\b",
  ),
  row(
    'demand',
    "^[\"“'‘]?(?:don't|do not|stop|give|free|release|listen|come|bring|tell|show|end|leave|go|resign|open|publish|pay|withdraw|drop|sign|fix|answer|explain|scrap|prove|let|put|get|keep|take)\\b(?!ing)",
    'told',
  ),
  row(
    'demand',
    `\\b(?:he|she|it|they) (?:want(?:s|ed)|would like|would want|expect(?:s|ed)) (?:the |a |an |to see |him |her |them |it |\\p{L}+ to )`,
    'reported',
  ),
  row('demand', '\\b(?:it|he|she|they|we|i) expect(?:s|ed)? .{1,80}? to \\p{L}', 'reported'),
  row(
    'demand',
    '\\b(?:can|could|will|would) (?:you|they|he|she|somebody|someone|anybody|the \\p{L}+) (?!not).{3,80}\\?',
    'told',
  ),
];
