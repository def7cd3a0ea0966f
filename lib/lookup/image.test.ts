import { describe, expect, test, vi } from 'vitest';
import { ImageAnswer } from '../model/lookup-image.ts';
import { LookupFailure } from './failure.ts';
import { fetchImage } from './fetch-image.ts';
import type { Wire } from './fetch-json.ts';
import { readImage } from './image.ts';
import { makeQueue } from './queue.ts';

const ASK = { turn: 't', language: 'en', title: 'Tallmouth' };
const DATA = 'data:image/png;base64,AAAA';
const THUMB = 'https://upload.wikimedia.org/thumb/Quay.jpg/250px-Quay.jpg';
const FREE = {
  LicenseShortName: { value: 'CC BY-SA 4.0' },
  LicenseUrl: { value: 'https://creativecommons.org/licenses/by-sa/4.0' },
  Artist: { value: '<a href="//x.example">Ada <b>Quist</b></a>' },
};

/** Reads the picture of an article whose service says this of it; also which picture was fetched, if any. */
async function read(extmetadata: object, thumburl = THUMB, pageimage: string | undefined = 'Quay.jpg') {
  const info = { thumburl, thumbwidth: 250, thumbheight: 166.6, extmetadata };
  const client = {
    get: async (url: string, schema: { parse(value: unknown): unknown }) => {
      const page = url.includes('imageinfo') ? { imageinfo: [info] } : { title: 'Tallmouth', pageimage };
      return schema.parse({ query: { pages: [page] } }) as never;
    },
  };
  const fetched = vi.fn(async (_url: string) => DATA);
  return { answer: await readImage(client, fetched, ASK), fetched };
}

describe('the picture of an article', () => {
  test('is shown with its author and licence as plain words', async () => {
    const { answer } = await read(FREE);
    expect(answer).toEqual({
      state: 'shown',
      data: DATA,
      width: 250,
      height: 167,
      page: 'https://en.wikipedia.org/wiki/File%3AQuay.jpg',
      artist: 'Ada Quist',
      licence: 'CC BY-SA 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
    });
  });

  test.each<[string, object]>([
    ['under no free licence, in words', { ...FREE, NonFree: { value: 'true' } }],
    [
      'under a name that means “fair use”, marked as not free',
      { LicenseShortName: { value: 'Fair use' }, NonFree: { value: 'true' } },
    ],
    ['without a licence', { Artist: FREE.Artist }],
    ['with a licence of nothing but markup', { ...FREE, LicenseShortName: { value: '<b> </b>' } }],
  ])('%s is neither shown nor fetched', async (_why, about) => {
    const { answer, fetched } = await read(about);
    expect(answer).toEqual({ state: 'no-image' });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('that does not exist is said so', async () => {
    const { answer, fetched } = await read(FREE, THUMB, '');
    expect(answer).toEqual({ state: 'no-image' });
    expect(fetched).not.toHaveBeenCalled();
  });

  test.each([
    'https://pictures.example/Quay.jpg',
    'http://upload.wikimedia.org/Quay.jpg',
    'https://upload.wikimedia.org.example/Quay.jpg',
    'data:image/svg+xml,<svg/>',
  ])('that lies at %s is not fetched', async (thumburl) => {
    const { answer, fetched } = await read(FREE, thumburl);
    expect(answer).toEqual({ state: 'changed', service: 'en.wikipedia.org' });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('links to no licence but one of Creative Commons', async () => {
    const { answer } = await read({ ...FREE, LicenseUrl: { value: 'javascript:alert(1)' } });
    expect(answer).not.toHaveProperty('licenceUrl');
  });
});

describe('the bytes of a picture', () => {
  const never = new AbortController().signal;
  function bring(body: BodyInit, type?: string): Promise<string> {
    const wire: Wire = {
      fetch: async () => new Response(body, type === undefined ? {} : { headers: { 'content-type': type } }),
      run: makeQueue(),
      limits: { until: async () => 0, keep: async () => undefined },
      now: () => 0,
      agent: 'Sidelight/test',
    };
    return fetchImage(wire, THUMB, never);
  }
  const bytes = (length: number) => new Uint8Array(length);

  test.each(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])('of %s come as a data address', async (type) => {
    expect(await bring(bytes(3), type)).toBe(`data:${type};base64,AAAA`);
    expect(await bring(bytes(3), `${type}; charset=binary`)).toBe(`data:${type};base64,AAAA`);
  });

  test.each(['image/svg+xml', 'image/svg+xml; charset=utf-8', 'image/pngx', 'text/html', undefined])(
    'called %s are refused: a drawing may hold scripts',
    async (type) => {
      const work = bring(new TextEncoder().encode('<svg onload="alert(1)"/>'), type);
      await expect(work).rejects.toMatchObject({ answer: { state: 'changed', service: 'upload.wikimedia.org' } });
      await expect(work).rejects.toBeInstanceOf(LookupFailure);
    },
  );

  test('beyond a megabyte are refused', async () => {
    await expect(bring(bytes(1_000_001), 'image/png')).rejects.toBeInstanceOf(LookupFailure);
    await expect(bring(bytes(1_000_000), 'image/png')).resolves.toMatch(/^data:image\/png;base64,A/);
  });

  test('of a drawing do not pass from the background to the card either', () => {
    const shown = (data: string) => ({ state: 'shown', data, width: 1, height: 1, page: 'p', licence: 'CC0' });
    expect(ImageAnswer.safeParse(shown(DATA)).success).toBe(true);
    expect(ImageAnswer.safeParse(shown('data:image/svg+xml;base64,AAAA')).success).toBe(false);
    expect(ImageAnswer.safeParse(shown('https://upload.wikimedia.org/a.png')).success).toBe(false);
  });
});
