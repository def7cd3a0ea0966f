/** Words of a content by which its speaker denies, refuses or blames what another left undone. */
import { row, THEY, WE } from './pattern.ts';

/** Deeds that a first person denies: "we did not hide it"; not "we did not know", "I didn't sleep". */
const NOT_A_DENIAL =
  '(?:know|think|want|expect|hear|sleep|realis|realiz|understand|see|need|get|like|feel|believe|have|hope|imagin|remember|mean|even|come here|see|accept|agree)';

export const DENIAL = [
  row(
    'deny',
    "\\b(?:(?:is|are|was|were)(?: simply| completely| totally| just| plainly)? (?:not true|untrue|false|baseless|groundless|unfounded|fiction|fantasy|invented|made up|a lie|a myth|lies|nonsense|not (?:guilty|involved|responsible|aware))|(?:no|any) (?:truth|wrongdoing|basis)|no such [a-z]+|nothing of the (?:kind|sort)|never (?:did|said|happened|threaten\\w*|took|wanted|asked|forced|been forced|doped|received|saw|been|met|told|made|promised|agreed|claimed)(?! so many)|had (?:never|not) (?:broken|violated|done anything|been|misled|promised|agreed|met|seen|received|hidden|signed|threatened|asked|offered|touched)|had (?:no part|nothing to do)|nothing (?:to do with|improper|illegal|wrong|was hidden|had been (?:hidden|decided|withdrawn|lost|taken))|did nothing wrong|done nothing wrong|(?:certainly|absolutely) (?:wasn't|weren't|isn't|didn't|not)|(?:entirely|perfectly|completely|wholly) (?:legal|lawful|proper)|not involved|no evidence (?:of|that)|(?:have|has|had) nothing to hide|(?:that|this|it)(?:'s| is| was) (?:simply |just |plainly |flatly )?(?:not (?:so|the case|what|how|correct|right)|wrong|incorrect|inaccurate))\\b",
  ),
  row(
    'deny',
    `\\b(?:i|we) (?:did not|didn't|never|have not|haven't|have never|had not|hadn't|was not|wasn't|were not|weren't) (?!${NOT_A_DENIAL}|(?:been )?(?:consulted|asked|told|informed|invited|given|warned|shown|paid)\\b)\\p{L}`,
    'told',
  ),
  row(
    'deny',
    '\\bthere (?:was|were|is|are|has been|had been|have been) (?:never|no) (?:\\p{L}+ ){0,2}(?:walkout|secret|plan|deal|promise|agreement|agreed|pressure|order|cover-up|bribe|payment|instruction|breach|conflict|intention|malice|deal|discrimination|danger|threat)\\b',
  ),
  row(
    'deny',
    '\\bno (?!traces?|signs?)(?:\\p{L}+ ){1,2}(?:was|were|had been|has been|have been) (?:made|signed|given|broken|lost|hidden|taken|offered|paid|harmed|cut|used|removed|changed|forced|altered|withdrawn|ordered)\\b',
  ),
  row(
    'deny',
    `\\b${THEY} (?:(?:had|has|have) (?:never|not)|(?:hadn't|hasn't|haven't)|(?:was|were) (?:never|not)|did (?:never|not))(?: \\p{L}+ly)? (?!${NOT_A_DENIAL}|(?:been )?(?:consulted|asked|told|informed|invited|given|warned|shown|paid|yet|so many|decided)\\b)\\p{L}`,
    'reported',
  ),
  row('deny', `^${THEY} (?:had|was|were|did|has|have) not[.,]?$`, 'reported'),
  row('deny', '\\b(?:(?:is|was|am|are|were) innocent|not guilty|maintains? (?:his|her|their|its) innocence)\\b'),
];

const OMISSION =
  '(?:explain|count|ask|answer|told|tell|show|offer|consult|repl|paid|pay|bother|tr(?:y|ied)|apologi|listen|visit|met\\b|meet|come|came|read|look|kept|keep|deliver|publish|disclose|check|test|warn|honou?r|act\\b|acted|turn(?:ed)? up|put|made|make|said|say|care|set foot|live[ds]?|work)';
/** "The board never counted the hours", "you have never asked": what another left undone. */
export const BLAME = [
  row(
    'accuse',
    `\\b(?:they|he|she|you|nobody|no one|the \\p{L}+|\\p{L}+)(?:'ve|'s)? (?:(?:had|has|have) )?(?:never|not once) (?:been )?(?:\\p{L}+ly )?${OMISSION}`,
  ),
  row(
    'accuse',
    `\\b(?:they|he|she|you|the \\p{L}+) (?:(?:had|has|have|did) not|(?:hadn't|hasn't|haven't|didn't)) (?:even |once |bothered? (?:to )?)(?:\\p{L}+ )?`,
  ),
  row(
    'accuse',
    '\\b(?:fired (?:first|on|at|into|across)|opened fire|(?:came|come) under .{0,20}(?:fire|attack)|(?:attacked|shelled|bombed|ambushed|kidnapped|abducted|shot) (?:its|his|her|their|our|the|a|an|two|three)\\b|would (?:rob|kill|destroy|ruin|bankrupt|gut|cripple|starve|strangle|wreck) |sat on (?:a|the|its|his|her|their)|in name only|(?:was|were|been|be) (?:paid|bribed|told|pressured|coached) to (?:say|lie|testify|sign|keep)|bought (?:off|votes|silence)|lin(?:ed|ing) (?:its|his|her|their) pockets)\\b',
  ),
];

export const REFUSAL = [
  row('reject', '^["“‘\']?no[.,!](?!.{0,40}\\bwrong)'),
  row(
    'reject',
    `\\b${WE} (?:\\p{L}+ )?(?:will|would|can|could|shall|do)(?: never| not|n't|not)(?: ever| simply| just)? (?:accept|agree|allow|support|tolerate|sign|negotiat\\p{L}+|give (?:in|way|up)|resign|comment|back|vote for|be (?:moved|bullied|blackmailed|intimidated|silenced|rushed|lectured|part|a part)|budge|hand|pay|sit|run|sail|drive|work|go (?:back|along|away)|take part|leave|move|bow|surrender|stand (?:by|for)|let|join|play|return|do|discuss|talk|step)`,
    'told',
  ),
  row('reject', `\\b${WE} (?:won't|refuse\\b)`, 'told'),
  row(
    'reject',
    `\\b${THEY} (?:\\p{L}+ )?(?:(?:will|would|shall)(?: never| not|n't)(?: ever)? (?!be able|be the|happen|be|matter|help|change|work|affect|mean|prevent|rob|cost|have)|won't (?!change|help|matter|happen|work|affect|be (?:easy|long|the)|rain|hurt|mean|last)|(?:could|can|cannot)(?: never| not|n't|) ?(?:accept|agree|support|sign|allow|tolerate|vote|back|be expected)|(?:do|does|did)(?: not|n't) (?:accept|agree|support)|refuses? to)\\p{L}`,
    'reported',
  ),
  row(
    'reject',
    "\\b(?:(?:would|will) (?:oppose|appeal|vote against|challenge)|seek leave to (?:appeal|go)|put its name to|cannot accept|can't accept|no way|non-starter|nowhere near|not (?:up for|prepared to|willing to|ready to|for sale|negotiable|on the table|open to)|no intention of|nothing to (?:discuss|negotiate|arbitrate|talk about|mediate)|no need (?:of|for)|never (?:accept|agree|allow|surrender|exist)|not for the|off the table|against the (?:plan|bill|proposal|move|idea|merger|deal|sale)|vote against|no say|oppose[sd]?|out of the question|will do nothing of the kind|would do nothing of the kind|(?:does|did) not see why|see no reason|saw no reason|better not to|(?:it|this) (?:is|was) not for (?:the|us|them|him|her))\\b",
  ),
];
