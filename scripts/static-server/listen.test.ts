import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { listenOnFreePort } from './listen.mjs';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function newServer(): Server {
  const server = createServer();
  open.push(server);
  return server;
}

it('says that a port is taken and takes the next free one', async () => {
  const heard: number[] = [];
  const taken = (port: number) => heard.push(port);
  const first = await listenOnFreePort(newServer(), { host: '127.0.0.1', port: 0, taken });
  const second = await listenOnFreePort(newServer(), { host: '127.0.0.1', port: first, taken });
  expect(heard[0]).toBe(first);
  expect(second).toBe(first + heard.length);
});
