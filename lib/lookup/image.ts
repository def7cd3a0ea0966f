import * as z from 'zod/mini';
import { IMAGE_HOST, type ImageAnswer, type ImageAsk } from '../model/lookup-image.ts';
import type { Client } from './client.ts';
import { LookupFailure } from './failure.ts';
import { plainText } from './plain-text.ts';
import { site } from './wikipedia.ts';

/** One of the widths that the service keeps ready, in pixels. */
const WIDTH = 250;

/** `prop=pageimages`, formatversion 2: free pictures only, which is the service's default. */
export const PageImages = z.object({
  query: z.object({ pages: z.array(z.object({ title: z.string(), pageimage: z.optional(z.string()) })) }),
});

const Said = z.optional(z.object({ value: z.union([z.string(), z.number()]) }));

/** `prop=imageinfo`, formatversion 2. */
export const ImageInfo = z.object({
  query: z.object({
    pages: z.array(
      z.object({
        imageinfo: z.optional(
          z.array(
            z.object({
              thumburl: z.string(),
              thumbwidth: z.number(),
              thumbheight: z.number(),
              extmetadata: z.object({ LicenseShortName: Said, LicenseUrl: Said, Artist: Said, NonFree: Said }),
            }),
          ),
        ),
      }),
    ),
  }),
});

function queryAddress(language: string, query: Record<string, string>): string {
  const all = { action: 'query', format: 'json', formatversion: '2', origin: '*', ...query };
  return `${site(language)}/w/api.php?${new URLSearchParams(all)}`;
}

export const pageImagesAddress = (language: string, title: string) =>
  queryAddress(language, { prop: 'pageimages', piprop: 'name', redirects: '1', titles: title });

export const imageInfoAddress = (language: string, file: string) =>
  queryAddress(language, {
    prop: 'imageinfo',
    iiprop: 'url|extmetadata',
    iiextmetadatafilter: 'LicenseShortName|LicenseUrl|Artist|NonFree',
    iiurlwidth: String(WIDTH),
    titles: `File:${file}`,
  });

/**
 * The picture of an article with its author and licence; `fetchImage` brings the picture itself as a data address.
 * A picture without a licence, or under none that is free, is not shown.
 */
export async function readImage(
  client: Pick<Client, 'get'>,
  fetchImage: (url: string) => Promise<string>,
  { language, title }: ImageAsk,
): Promise<ImageAnswer> {
  try {
    const [page] = (await client.get(pageImagesAddress(language, title), PageImages)).query.pages;
    const file = page?.pageimage;
    if (!file) return { state: 'no-image' };
    const [about] = (await client.get(imageInfoAddress(language, file), ImageInfo)).query.pages;
    const info = about?.imageinfo?.[0];
    const { LicenseShortName, LicenseUrl, Artist, NonFree } = info?.extmetadata ?? {};
    const licence = plainText(String(LicenseShortName?.value ?? ''));
    if (!info || !licence || String(NonFree?.value) === 'true') return { state: 'no-image' };
    if (!isOfImageHost(info.thumburl))
      throw new LookupFailure({ state: 'changed', service: new URL(site(language)).host });
    const data = await fetchImage(info.thumburl);
    const artist = plainText(String(Artist?.value ?? '')).slice(0, 120);
    const licenceUrl = String(LicenseUrl?.value ?? '');
    return {
      state: 'shown',
      data,
      width: Math.round(info.thumbwidth),
      height: Math.round(info.thumbheight),
      page: `${site(language)}/wiki/${encodeURIComponent(`File:${file}`.replaceAll(' ', '_'))}`,
      ...(artist && { artist }),
      licence,
      ...(/^https?:\/\/creativecommons\.org\//.test(licenceUrl) && { licenceUrl }),
    };
  } catch (error) {
    if (error instanceof LookupFailure) return error.answer;
    throw error;
  }
}

const isOfImageHost = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === 'https:' && new URL(url).host === IMAGE_HOST;
