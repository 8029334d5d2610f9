import { networkInterfaces } from 'node:os';
import { listenOnFreePort } from './listen.mjs';
import { createStaticServer } from './static-server.mjs';

const DEFAULT_PORT = 4173;
const EVERY_INTERFACE = new Set(['0.0.0.0', '::']);

/**
 * Serves one export until the process ends, and says where.
 *
 * @param {{ root: string, basePath: string, environment: NodeJS.ProcessEnv }} site - PORT and HOST are heeded.
 */
export async function serveSite({ root, basePath, environment }) {
  const host = environment.HOST || '127.0.0.1';
  const server = await createStaticServer({ root, basePath });
  const port = await listenOnFreePort(server, {
    host,
    port: readPort(environment.PORT),
    taken: (port) => say(`Port ${port} is taken, trying ${port + 1}.`),
  });
  for (const name of hostNames(host)) say(`Lambda Lab is at http://${name}:${port}${basePath}/`);
}

function readPort(text) {
  if (!text) return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new Error(`PORT is not a port: ${text}`);
  return Number(text);
}

/** Addresses that others can type where every interface is served. */
function hostNames(host) {
  if (!EVERY_INTERFACE.has(host)) return [host.includes(':') ? `[${host}]` : host];
  const addresses = Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return ['localhost', ...addresses];
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
