/** Words of a content by which its speaker apologises, agrees, promises or praises. */
import { row, THEY } from './pattern.ts';

export const APOLOGY = [
  row(
    'apologise',
    "\\b(?:(?:i|we)(?:'m| am|'re| are)? (?:deeply |truly |very |so |really )?(?:sorry\\b(?! (?:to|if))|apologi[sz]e)|(?:he|she|they|it) (?:was|were) (?:deeply |truly |very )?sorry|my apologies|our apologies|regrets? (?:the|that|any|his|her|its|their)|(?:it|that|this|which|words?|remarks?|comments?|decision) (?:was|were|had been) (?:unforgivable|inexcusable|my fault|our fault)|should (?:not|never) have (?:said|written|posted|used) (?:it|that|this|so|those))\\b",
  ),
];

export const CONSENT = [
  row(
    'agree',
    '\\b(?:(?:ready|willing|prepared|happy|content) to (?:accept|agree|comply|sign|attend|go along)|(?:would|will) (?:comply|attend|accept|agree|go along|abide|respect the (?:result|ruling|judgment|verdict))|accept(?:ed|s) (?:the|this|that|its|his|her|their|it)\\b|(?:was|were|had been) (?:right|fair) to (?:say|point|ask))',
  ),
  row(
    'agree',
    '\\b(?:(?:we|i|he|she|they|it) (?:agree[ds]?|accept(?:ed|s)?|will accept|would accept|would agree|concede[ds]?|admit(?:ted|s)?)|(?:have|has|had) (?:agreed|accepted|reached)|comply with|(?:a|the) (?:deal|agreement) (?:was|has been|had been|is) (?:reached|signed)|(?:i|we|he|she|they) (?:was|were|had been) (?:wrong|mistaken|too (?:slow|late|hasty))|(?:i|we|he|she|it|they) (?:had )?(?:made (?:a )?mistakes?|failed|should have))\\b',
  ),
];

export const PROMISE = [
  row(
    'promise',
    "\\b(?:(?:i|we)(?:'ll| will| shall)(?! (?:not|never|see|have to)\\b)|(?:i|we)(?:'m|'re| am| are)(?: \\p{L}+)? (?:going to|committed|determined|ready to|prepared to|fully cooperating|planning)|(?:we|i)(?:'d| would) be (?:happy|glad|willing) to|(?:we|i) (?:promise|pledge|vow|intend|plan|have decided))\\b",
    'told',
  ),
  row(
    'promise',
    `\\b(?:${THEY}(?: is| was| were| are) (?:to (?!prevent|be)|leaving|joining|sending|withdrawing|preparing to|resigning|quitting)|${THEY}(?:'s| is| are| was| were) (?:going to|committed to|ready to|willing to|planning to|determined to|prepared to)|${THEY}(?:'ll| will| would)(?! (?:not|never|be okay|be able|have to|have been|have|prefer|require|allow|mean|cost|take (?:years|months|weeks|days)|like|want|prevent|be (?:enough|impossible|wrong|the|a)|seem|lead)\\b))`,
    'reported',
  ),
  row(
    'promise',
    '\\b(?:no \\p{L}+ (?:will|would) (?:close|be (?:closed|cut|lost|sacked|left|forced|sold))|would (?:drop|use|resign|send|appeal|publish|build|become|be leaving|introduce|hold|open|invest|leave|cooperate|continue|hand over|step down)|plans? to|stated intent|effective next|committed to|willingness to)\\b',
  ),
];

export const PRAISE = [
  row(
    'support',
    '\\b(?:(?:we|i) (?:support|welcome|back|thank|applaud|praise|trust|stand with|admire)|(?:it|he|she|they) (?:supported|supports?|backed|welcomed|welcomes?|endorsed|applauded|admired)|no objections? to|common sense|stand(?:s)? (?:with|behind|by)|full confidence|every confidence|proud of|grateful|congratulat\\p{L}+|right (?:decision|thing to do|choice)|(?:was|is|were|are) right (?:to|about)|good (?:sign|decision|step|news)|great (?:job|step|news)|step in the right direction|heard the demands|trusted|behaved (?:decently|well|impeccably|properly)|did (?:well|the right thing)|a victory for|historic|long overdue|overdue)\\b',
  ),
];
