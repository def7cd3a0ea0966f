/** Acts told by a verb alone: "The council refused.", "Lund accepted at once." */
import type { Draft } from './draft.ts';
import { isPersonal } from './people.ts';
import { draft, type Said } from './said.ts';

const BARE =
  /^(?:refus(?:ed|es)|declin(?:ed|es)|agre(?:ed|es)|disagre(?:ed|es)|accept(?:ed|s)|apologi[sz](?:ed|es)|object(?:ed|s)|conced(?:ed|es))$/;

/** How many words may tell when, where and how: "at once", "a little after two in the morning". */
const REACH = 7;

/** The verb with what tells when and how, up to the clause's end; nothing where it has an object. */
export function bareAct(said: Said): Draft[] | undefined {
  const { ctx, verb, to, speaker, taken } = said;
  if (!BARE.test(ctx.words[verb]!) || speaker.passive || taken) return undefined;
  // "it declined in almost every state"
  if (!isPersonal(ctx, speaker.source) && !/^(?:it|both|which)$/.test(ctx.words[speaker.source.head]!))
    return undefined;
  if (/^declin/.test(ctx.words[verb]!) && ctx.upos(verb + 1) !== 'PUNCT') return undefined;
  let end = verb + 1;
  while (end < to && end <= verb + REACH && /^(?:ADV|ADP|NUM|DET|ADJ|NOUN|PROPN)$/.test(ctx.upos(end))) {
    if (end === verb + 1 && !/^(?:ADV|ADP)$/.test(ctx.upos(end)) && !/^(?:early|late|last|on)$/.test(ctx.words[end]!))
      break;
    if (/^(?:to|with|for|that|on)$/.test(ctx.words[verb + 1]!)) break;
    end++;
  }
  if (end < to && !/^(?:[.,;:!?]|and|but)$/.test(ctx.words[end]!)) return undefined;
  return draft(said, verb, end - 1, 'act, bare', 'the verb alone says what was done');
}
