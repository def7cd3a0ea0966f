// The demo news site on loopback: demo/ as files, plus pages of the caller's own. Plain Node, no packages.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from './machine.mjs';

/** The news-like name under which the browser sees the site (by a host rule of the browser; nothing is looked up). */
export const SITE_HOST = 'news.sidelight.example';
export const FIRST_STORY = '/agency/cocoa-border.html';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
};
const POLICY = "default-src 'self'; style-src 'unsafe-inline'; script-src 'self'; img-src 'self' data:";

const folder = join(root, 'demo');

async function fileOf(path) {
  const safe = normalize(path).replace(/^([.][.][/\\])+/, '');
  const tries = path.endsWith('/') ? [join(safe, 'index.html')] : [safe];
  if (path.startsWith('/journal/')) tries.push('/journal/index.html');
  for (const name of tries) {
    try {
      return { body: await readFile(join(folder, name)), type: TYPES[extname(name)] ?? 'application/octet-stream' };
    } catch {}
  }
  return undefined;
}

/**
 * Starts the site on a free port of 127.0.0.1. `extra`: path → HTML text or a function (request, response) of the caller's own.
 * Pages come with a strict Content-Security-Policy, as news sites have it.
 */
export async function serveSite(extra = new Map()) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const own = extra.get(path);
    if (typeof own === 'function') return own(request, response);
    const found = own === undefined ? await fileOf(path) : { body: own, type: TYPES['.html'] };
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
    response
      .writeHead(200, { 'content-type': found.type, 'content-security-policy': POLICY, 'cache-control': 'no-store' })
      .end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    port,
    extra,
    origin: `http://${SITE_HOST}`,
    hostRule: `MAP ${SITE_HOST} 127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
