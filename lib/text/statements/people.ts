/** Whether a phrase can speak: a person, a pronoun for one, a body or a common noun for people. */
import type { Context } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';

const HUMAN = new Set(
  `spokesman spokeswoman spokesperson official officials minister president chairman chairwoman chair leader leaders
   mayor governor senator lawyer lawyers attorney judge officer officers police critics supporters protesters residents
   voters analysts experts expert analyst professor author authors reporter reporters resident worker workers owner
   director manager coach player candidate candidates campaign aide aides adviser advisers advisor strategist man woman
   men women people mother father family brother sister son daughter wife husband friend neighbour neighbor witness
   witnesses farmer doctor doctors nurse teacher teachers student students soldier commander general ambassador envoy
   king queen pope bishop priest activist activists lawmaker lawmakers member members deputy secretary teenager driver
   government ministry company firm union party group agency court statement report editorial council commission board
   lead founder executive veteran victim host moderator moderators conservative conservatives billionaire businessman`.split(
    /\s+/,
  ),
);

const PERSONAL = new Set(['he', 'she', 'they', 'we', 'i', 'who']);

/** "she", "the minister", "Ada Moor" — not "the dam", "it", "last week". */
export function isPersonal(ctx: Context, phrase: NounPhrase): boolean {
  const word = ctx.words[phrase.head]!;
  if (PERSONAL.has(word) || HUMAN.has(word)) return true;
  const mention = ctx.mentions[ctx.mentionOf[phrase.head] ?? -1];
  if (mention) return mention.type === 'PER' || mention.type === 'ORG' || mention.type === 'ROLE';
  return ctx.mentions.length === 0 && ctx.upos(phrase.head) === 'PROPN';
}
