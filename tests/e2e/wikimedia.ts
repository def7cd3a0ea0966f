/** Wikidata and Wikipedia as loopback plays them: over TLS with a certificate made for the run, every answer by name. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  search?: 'drift' | 'hang' | 'limited';
  summary?: { extract: string; title?: string } | 'missing';
}

export interface Wikimedia {
  hostRules: string[];
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
  if (host === 'www.wikidata.org' && query.get('action') === 'wbsearchentities') {
    const { items = [], search } = service.scenes.get(query.get('search') ?? '') ?? {};
    const misbehaves = {
      drift: () => send({ results: [{ qid: 'Q1' }] }),
      hang: () => undefined,
      limited: () => send({}, 429, { 'retry-after': String(service.pause) }),
    };
    if (search) misbehaves[search]();
    else send({ search: items.map(({ id, name }) => ({ id, label: name })), success: 1 });
  } else if (host === 'www.wikidata.org') {
    send(entitiesFor(service, (query.get('ids') ?? '').split('|')));
  } else if (path.startsWith('/w/')) {
    send({ query: { pages: [{ title: query.get('titles'), missing: true }] } });
  } else answerSummary(service, path, send);
}

type Send = (body: unknown, status?: number) => void;

function answerSummary(service: Wikimedia, path: string, send: Send): void {
  const title = decodeURIComponent(path.split('/').at(-1) ?? '').replaceAll('_', ' ');
  const scene = [...service.scenes.values()].find(({ items = [] }) => items.some(({ name }) => name === title));
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
    hostRules: [`MAP *.wikipedia.org 127.0.0.1:${port}`, `MAP www.wikidata.org 127.0.0.1:${port}`],
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
