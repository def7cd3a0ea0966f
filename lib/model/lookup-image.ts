import * as z from 'zod/mini';
import { FAILURES } from './lookup.ts';

/** The picture that a Wikipedia shows beside its article; asked for by itself, when the reader wants to see it. */
export const ImageAsk = z.object({
  /** Made by who asks, for 'look-up/stop'. */
  turn: z.string(),
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  /** Title of the article. */
  title: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type ImageAsk = z.infer<typeof ImageAsk>;

export const ImageAnswer = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('shown'),
    /** The picture itself: no page of ours ever loads one from elsewhere. */
    data: z.string().check(z.regex(/^data:image\/(?:jpeg|png|webp|gif);base64,/)),
    width: z.int(),
    height: z.int(),
    /** Its page, where author and licence are told in full. */
    page: z.string(),
    artist: z.optional(z.string()),
    licence: z.string(),
    licenceUrl: z.optional(z.string()),
  }),
  /** The article has none whose licence lets it be shown here. */
  z.object({ state: z.literal('no-image') }),
  ...FAILURES,
]);
export type ImageAnswer = z.infer<typeof ImageAnswer>;

/** The only host that pictures come from. It gives them to everybody: no leave of the browser's is needed. */
export const IMAGE_HOST = 'upload.wikimedia.org';
