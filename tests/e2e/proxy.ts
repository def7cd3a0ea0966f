/** A proxy on loopback for browsers that cannot be told where a host is: only the hosts named lead anywhere. */
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface LoopbackProxy {
  port: number;
  close(): Promise<void>;
}

/** `portOf`: the port of 127.0.0.1 that a host stands for; undefined for a host that is not to be found. */
export async function startProxy(portOf: (host: string) => number | undefined): Promise<LoopbackProxy> {
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '', 'http://nowhere.invalid');
    const port = portOf(url.hostname);
    if (port === undefined) return void response.writeHead(502).end();
    const { method, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port, path: url.pathname + url.search, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url = '' }, socket) => {
    const port = portOf(url.replace(/:\d+$/, ''));
    if (port === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Firefox's settings for it. */
export const proxyPrefs = ({ port }: LoopbackProxy) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
});
