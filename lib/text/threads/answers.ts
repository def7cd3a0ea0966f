import { claimWords } from './claim-words.ts';
import { ANSWER_WORDS, ANSWERED, BARE_ANSWERS, NO_SUCH, REPLY_NOUNS } from './reply-words.ts';
import type { Link, Told } from './told.ts';

const BEFORE_ANSWER = /, (?:an? |the )?(?:accusation|charge|claim|allegation)s? (?:that |which )?(?:\p{L}+ ){1,4}$/u;

/** An answer that only points back ("denied the accusation") stands this many sentences behind the claim at most. */
const POINTS_BACK = 2;
/** One that names the same things may stand this many behind. */
const NAMES_AGAIN = 8;
/** … and must share this part of the content words of the shorter of the two. */
const SHARED = 0.3;

/** The claim answered: by what the answer calls it, or by the things both name. */
export function answered(answer: Told, before: readonly Told[]): Link | undefined {
  if (!ANSWERED[answer.act]) return undefined;
  const open = before.filter(
    (claim) =>
      claim.side !== answer.side &&
      (claim.about === undefined || claim.about === answer.side) &&
      (answer.about === undefined || answer.about === claim.side),
  );
  const fit = open.filter((claim) => ANSWERED[answer.act]!.includes(claim.act));
  return (
    noSuch(answer, open) ??
    namesAgain(answer, fit, before.at(-1)) ??
    pointsBack(answer, open) ??
    bareAnswer(answer, open)
  );
}

/** "No such promise was made": the last claim of the other side that names one. */
function noSuch(answer: Told, open: readonly Told[]): Link | undefined {
  const what = answer.act === 'deny' ? NO_SUCH.exec(answer.told)?.groups?.what : undefined;
  const [stem] = what ? claimWords(what, new Set()) : [];
  const claim = stem && open.findLast((c) => answer.sentence - c.sentence <= NAMES_AGAIN && c.words.has(stem));
  return claim ? { claim, why: `denies what the other side said: both name “${what}”` } : undefined;
}

/** "Norway never hid the catch" after "Norway hid the catch": the claim that shares most of what the answer names. */
function namesAgain(answer: Told, open: readonly Told[], before: Told | undefined): Link | undefined {
  const near = open
    .filter(({ sentence }) => answer.sentence - sentence <= NAMES_AGAIN)
    .map((claim) => ({ claim, same: [...answer.words].filter((word) => claim.words.has(word)) }))
    .filter(
      ({ claim, same }) =>
        same.length >= needed(answer, claim, claim === before) && same.length >= SHARED * smaller(answer, claim),
    );
  const best = near.toSorted((a, b) => b.same.length - a.same.length || b.claim.sentence - a.claim.sentence)[0];
  if (!best) return undefined;
  const shared = best.same.map((word) => `“${wholeWord(answer.told, word)}”`).join(', ');
  return { claim: best.claim, why: `${ANSWER_WORDS[answer.act]} what the other side said: both name ${shared}` };
}

const smaller = (a: Told, b: Told): number => Math.min(a.words.size, b.words.size);

/** How many content words an answer must share: fewer where a denial follows at once upon what was said of its side. */
function needed(answer: Told, claim: Told, isLast: boolean): number {
  const near = answer.sentence - claim.sentence;
  const atOnce = near <= 1 && claim.about === answer.side;
  // "ruled out an inquiry" after "called for an inquiry": it names nothing else
  const nothingElse = [...answer.words].every((word) => claim.words.has(word));
  if (near <= (claim.act === 'assert' ? 1 : 2) && nothingElse && answer.act !== 'accuse') return 1;
  // its own account, told at once: of more than one thing the other side named
  if (answer.act === 'assert') return atOnce ? 2 : Number.POSITIVE_INFINITY;
  // "agreed to publish the rosters by June" after "demanded that the rosters be published"
  const toRequest = /^(?:demand|promise|threaten)$/.test(claim.act) && /^(?:agree|reject)$/.test(answer.act);
  if (toRequest && near <= 2) return 2;
  if (claim.act === 'assert' && !atOnce) return 3;
  // "denied that any offer had been withdrawn", right behind "had torn up an offer"
  if (answer.act === 'deny' && (atOnce || (near <= 1 && isLast && claim.act === 'accuse'))) return 1;
  return answer.act === 'deny' || atOnce ? 2 : 3;
}

/** "The union called on Dunn to resign. Dunn *refused*.": the one demand right before it, not made of somebody else. */
function bareAnswer(answer: Told, open: readonly Told[]): Link | undefined {
  for (const [pattern, acts] of BARE_ANSWERS) {
    const found = answer.words.size <= 2 ? pattern.exec(answer.told) : null;
    const near = found ? open.filter(({ sentence, act }) => acts.includes(act) && answer.sentence - sentence <= 1) : [];
    const last = near.at(-1);
    if (found && last && near.every(({ side }) => side === last.side))
      return { claim: last, why: `answers the claim right before it: “${found[0]}”` };
  }
  return undefined;
}

/** "rejected the accusation": the one claim of that kind close before it. */
function pointsBack(answer: Told, open: readonly Told[]): Link | undefined {
  if (answer.act === 'accuse') return undefined;
  // "…, an accusation that he dismissed"
  const same =
    BEFORE_ANSWER.test(answer.before) && open.findLast((c) => c.sentence === answer.sentence && c.act === 'accuse');
  if (same) return { claim: same, why: 'answers the claim that its sentence reports' };
  for (const [pattern, acts] of REPLY_NOUNS) {
    const found = pattern.exec(answer.told);
    if (!found) continue;
    const near = open.filter(({ sentence, act }) => acts.includes(act) && answer.sentence - sentence <= POINTS_BACK);
    const last = near.at(-1);
    if (!last || near.some(({ side }) => side !== last.side)) return undefined;
    if (last.about !== answer.side && answer.sentence - last.sentence > 1) return undefined;
    return { claim: last, why: `answers the claim before it: “${found[0]}”` };
  }
  return undefined;
}

/** The word of the text that a stem was cut from. */
function wholeWord(text: string, stem: string): string {
  return text.match(/[\p{L}][\p{L}'’-]{2,}/gu)?.find((word) => word.toLowerCase().startsWith(stem)) ?? stem;
}
