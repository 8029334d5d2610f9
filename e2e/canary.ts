import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that nothing in the sandbox may reach: it counts every connection, even one that says nothing. */
export interface Canary {
  /** `host:port` on loopback. Not port 9 and its like, which browsers refuse by themselves. */
  readonly address: string;
  readonly hits: readonly string[];
  close(): Promise<void>;
}

export async function openCanary(): Promise<Canary> {
  const hits: string[] = [];
  const server: Server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('1');
  });
  server.on('upgrade', ({ url }, socket) => {
    hits.push(`UPGRADE ${url}`);
    socket.destroy();
  });
  server.on('connection', () => hits.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
