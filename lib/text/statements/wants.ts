/** "The Greens want an inquiry", "They want the quay kept open": a demand, not a wish of one's own ("wants to build"). */
import type { Context } from './context.ts';
import { phraseStartingAt } from './noun-phrase.ts';

/** What is asked of somebody else. */
const ASKED_FOR = new Set(
  `inquiry enquiry committee commission investigation audit review election elections vote referendum apology answer
   answers ban guarantee guarantees rise raise increase freeze cut talks ceasefire truce compensation refund pause delay
   moratorium halt pledge promise assurances safeguards sanctions resignation deal agreement retrial explanation
   emails documents records say seat limit cap`.split(/\s+/),
);

/** True where "want" at token `verb` is followed by somebody or something and what is to be done, or by a thing to be granted. */
export function wantsOfOthers(ctx: Context, verb: number): boolean {
  if (!/^want(?:s|ed)?$/.test(ctx.words[verb]!) || ctx.upos(verb) !== 'VERB' || ctx.words[verb + 1] === 'to')
    return false;
  const { last } = ctx.reading.sentences[ctx.reading.tokens[verb]!.sentence]!;
  const object = phraseStartingAt(ctx, verb + 1, last);
  if (!object || /^(?:i|we|you|who|what|all|one|me|nothing|something|more)$/.test(ctx.words[object.first]!))
    return false;
  const next = object.last + 1;
  if (ctx.words[next] === 'to' && ctx.xpos(next + 1) === 'VB') return true;
  if (next < last && /^(?:VBN|VBD)$/.test(ctx.xpos(next) ?? '') && ctx.words[next - 1] !== ',') return true;
  for (let i = object.first; i <= object.last; i++) if (ASKED_FOR.has(ctx.words[i]!)) return true;
  return false;
}
