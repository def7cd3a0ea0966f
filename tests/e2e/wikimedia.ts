/** Wikidata and Wikipedia as loopback plays them: over TLS with a certificate made for the run, every answer by name. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { claim, entityOf, type ItemRow, namesOfThings, thing, timeSnak } from '../fixtures/lookup/wikidata.ts';

export interface Request {
  host: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
}

/** What the service does for a name: its items, or how it misbehaves. */
export interface Scene {
  items?: ItemRow[];
  search?: 'drift' | 'hang' | 'limited' | 'broken';
  summary?: { extract: string; title?: string } | 'missing';
  /** The picture of its article: one under a free licence, one that is not free, a drawing that can hold scripts. */
  image?: 'free' | 'not-free' | 'drawing';
  /** Milliseconds before an answer. */
  delay?: number;
}

export interface Wikimedia {
  hostRules: string[];
  port: number;
  requests: Request[];
  scenes: Map<string, Scene>;
  /** Seconds that "too many requests" asks for. */
  pause: number;
  close(): Promise<void>;
}

/** A key and a certificate for the two hosts, valid for a day, never kept. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-certificate-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name)) as [string, string];
  const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=www.wikidata.org'];
  execFileSync('openssl', [...make, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}

function entitiesFor(service: Wikimedia, ids: readonly string[]) {
  const rows = [...service.scenes.values()].flatMap(({ items = [] }) => items);
  const entities = ids.map((id) => {
    const row = rows.find((item) => item.id === id);
    if (!row) return { type: 'item', id, labels: { en: { language: 'en', value: namesOfThings().get(id) ?? id } } };
    const entity = entityOf(row);
    const office = row.says?.P39?.[0];
    if (office) entity.claims.P39 = [claim(thing('P39', office), { P580: [timeSnak('P580', '2025-01-07')] })];
    return entity;
  });
  return { success: 1, entities: Object.fromEntries(entities.map((entity) => [entity.id, entity])) };
}

function answer(service: Wikimedia, { host, path, query }: Request, response: ServerResponse): void {
  const send = (body: unknown, status = 200, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
  if (host === 'upload.wikimedia.org') {
    const drawing = path.endsWith('.svg.png') ? undefined : path.endsWith('.svg');
    const headers = { 'content-type': drawing ? 'image/svg+xml' : 'image/png', 'access-control-allow-origin': '*' };
    response.writeHead(200, headers).end(drawing ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : PICTURE);
  } else if (host === 'www.wikidata.org' && query.get('action') === 'wbsearchentities') {
    const { items = [], search, delay } = service.scenes.get(query.get('search') ?? '') ?? {};
    const misbehaves = {
      drift: () => send({ results: [{ qid: 'Q1' }] }),
      hang: () => undefined,
      limited: () => send({}, 429, { 'retry-after': String(service.pause) }),
      broken: () => send({ error: 'internal' }, 500),
    };
    const answered = { search: items.map(({ id, name }) => ({ id, label: name })), success: 1 };
    if (search) misbehaves[search]();
    else if (delay) setTimeout(send, delay, answered);
    else send(answered);
  } else if (host === 'www.wikidata.org') {
    send(entitiesFor(service, (query.get('ids') ?? '').split('|')));
  } else if (path.startsWith('/w/') && query.get('prop') === 'pageimages') {
    const title = query.get('titles') ?? '';
    const image = sceneTitled(service, title)?.image;
    send({ query: { pages: [{ pageid: 1, ns: 0, title, ...(image && { pageimage: `${title}_${image}.png` }) }] } });
  } else if (path.startsWith('/w/') && query.get('prop') === 'imageinfo') {
    send(imageInfo(query.get('titles') ?? ''));
  } else if (path.startsWith('/w/')) {
    send({ query: { pages: [{ title: query.get('titles'), missing: true }] } });
  } else answerSummary(service, path, send);
}

/** A picture of stripes, 250 × 166 pixels, as PNG. */
const PICTURE = (() => {
  const [width, height] = [250, 166];
  const row = (y: number) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => ((x + y) % 40 < 20 ? 90 : 200))]);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8; // bits of one grey
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, (_, y) => row(y))));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
})();

function imageInfo(file: string) {
  const drawing = file.includes('_drawing');
  const extmetadata = {
    Artist: { value: '<a href="//example">Signe Larke</a><img src=x onerror="alert(3)">', source: 'commons-desc-page' },
    LicenseShortName: { value: 'CC BY-SA 4.0', source: 'commons-desc-page', hidden: '' },
    LicenseUrl: { value: 'https://creativecommons.org/licenses/by-sa/4.0', source: 'commons-desc-page' },
    ...(file.includes('_not-free') && { NonFree: { value: 'true', source: 'commons-desc-page' } }),
  };
  const thumburl = `https://upload.wikimedia.org/thumb/250px-picture.${drawing ? 'svg' : 'png'}`;
  const info = { thumburl, thumbwidth: 250, thumbheight: 166, url: thumburl, extmetadata };
  return { query: { pages: [{ ns: 6, title: file, imagerepository: 'shared', imageinfo: [info] }] } };
}

type Send = (body: unknown, status?: number) => void;

const sceneTitled = (service: Wikimedia, title: string) =>
  [...service.scenes.values()].find(({ items = [] }) => items.some(({ name }) => name === title));

function answerSummary(service: Wikimedia, path: string, send: Send): void {
  const title = decodeURIComponent(path.split('/').at(-1) ?? '').replaceAll('_', ' ');
  const scene = sceneTitled(service, title);
  if (!scene?.summary || scene.summary === 'missing') send({ type: 'not_found' }, 404);
  else send({ type: 'standard', title, timestamp: '2026-02-20T12:00:00Z', ...scene.summary });
}

export async function serveWikimedia(): Promise<Wikimedia> {
  const server = createServer(certificate(), (incoming, response) => {
    const url = new URL(incoming.url ?? '/', `https://${incoming.headers.host}`);
    const request = { host: url.hostname, path: url.pathname, query: url.searchParams, headers: incoming.headers };
    service.requests.push(request);
    answer(service, request, response);
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  const { port } = server.address() as AddressInfo;
  const service: Wikimedia = {
    hostRules: ['*.wikipedia.org', 'www.wikidata.org', 'upload.wikimedia.org'].map(
      (host) => `MAP ${host} 127.0.0.1:${port}`,
    ),
    port,
    requests: [],
    scenes: new Map(),
    pause: 4,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return service;
}
