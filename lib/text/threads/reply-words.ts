import type { Act } from '../../model/analysis.ts';

/** Which acts an answer can be to: nobody denies a promise. */
export const ANSWERED: Partial<Record<Act, readonly Act[]>> = {
  deny: ['accuse', 'assert'],
  reject: ['demand', 'accuse', 'threaten', 'promise'],
  agree: ['demand', 'promise', 'accuse'],
  accuse: ['accuse'],
  assert: ['accuse'],
};

/** "No such promise was made": what the claim answered must name. */
export const NO_SUCH = /\b(?:no|any|ever made) such (?:an? )?(?<what>\p{Ll}{4,})/iu;

/** How an answer is told: "denies what Norway said". */
export const ANSWER_WORDS: Partial<Record<Act, string>> = {
  deny: 'denies',
  reject: 'rejects',
  agree: 'agrees to',
  accuse: 'accuses back after',
  assert: 'gives its own account of',
};

/**
 * What an answer calls the claim it answers, and the acts so called: "denied the accusation", "rejected that demand".
 * A thing with a name of its own is none: "rejected the budget proposal" stands for itself.
 */
export const REPLY_NOUNS: readonly (readonly [RegExp, readonly Act[]])[] = [
  [
    /\b(?:the|that|this|those|these|any such|such|all|both|her|his|its|their) (?:accusations?|allegations?|charges?|criticisms?)\b/i,
    ['accuse'],
  ],
  [/\b(?:the|that|this|those|these|such|her|his|its|their) (?:demands?|ultimatum|calls?|requests?)\b/i, ['demand']],
  [/\b(?:the|that|this|those|these|such|her|his|its|their) (?:threats?|warnings?)\b/i, ['threaten']],
  [/\b(?:the|that|this|those|these|such|her|his|its|their) (?:offers?|promises?|pledges?)\b/i, ['promise']],
  [
    /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|dismiss(?:es|ed)) (?:it|this|that)(?=\W*$|[.,;]| (?:and|but|on|at|in) )/i,
    ['accuse', 'assert'],
  ],
  [
    /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|dismiss(?:es|ed)|contradict(?:s|ed)|refut(?:es|ed)) (?:the|that|this|those|these|such|her|his|its|their) (?:claims?|figures?|accounts?|suggestions?|assertions?|versions?|remarks?|numbers?)\b/i,
    ['accuse', 'assert', 'deny'],
  ],
  [
    /\b(?:accept(?:s|ed)?|reject(?:s|ed)?|refus(?:es|ed)|declin(?:es|ed)|rebuff(?:s|ed)|turn(?:s|ed) down|turn(?:s|ed)) (?:the|that|this|her|his|its|their) (?:proposals?|invitations?|offers?|changes?|compromise|calls?|requests?|demands?)\b/i,
    ['demand', 'promise'],
  ],
];

/**
 * Answers in a word, and the acts that they can be to: "refused", "accepted at once". They answer the claim right
 * before them.
 */
export const BARE_ANSWERS: readonly (readonly [RegExp, readonly Act[]])[] = [
  [/^(?:\p{Ll}+ly )?(?:refus|declin|disagre|object)(?:ed|es|s)(?! to\b)/u, ['demand', 'promise']],
  [/^(?:\p{Ll}+ly )?(?:agre|accept)(?:ed|es|s)(?: (?:at once|on|in|after|that|this|last)\b|$)/u, ['demand', 'promise']],
];

/** Words that say nothing of what a claim is about: function words, verbs of saying, words every quarrel has. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `ruled turned accepted welcomed lodged all and any are but can did for get got had has her him his how its let may nor not now off old one our out own
  per she the too two was who why yes yet you about above accord accus accusation across added after again against ago agree all allegation almost along also
  although always among another any anyone around asked back because become been before being below between both
  call came can charg claim come could country day demand deny denied despite did does doing done down during each
  either else even ever every face fact far few first for from full gave get give given goes going gone good
  government had half has have having her here him himself his how however into issue its itself just keep kept know
  last later least less let like long made make many matter may mean might million month more most much must need
  never new next nobody none nor not nothing now off often once one only onto open other our out over own part
  people per plan point put rather reject report right said same saw say says second see seem seen self shall she
  should show side since some someone something spoke spokesman spokeswoman state still stood such take talk tell
  than that the their them then there these they thing think this those though three through thus time today told
  tomorrow too took toward two under until upon use used very want was way week well went were what when where
  whether which while who whole whom whose why will with within without word would year yesterday yet you your`.split(
    /\s+/,
  ),
);
