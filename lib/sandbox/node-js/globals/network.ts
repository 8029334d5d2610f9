import { nodeError, simulationLimit } from '../errors/node-error';

/** `fetch` as it fails where there is no network: a rejected TypeError whose cause names the reason. */
export function createRefusedFetch(): (resource: unknown) => Promise<never> {
  return async function fetch(resource) {
    if (typeof resource === 'string' && !URL.canParse(resource)) {
      const cause = nodeError(TypeError, 'ERR_INVALID_URL', 'Invalid URL');
      throw new TypeError(`Failed to parse URL from ${resource}`, { cause });
    }
    const cause = simulationLimit(`There is no network: ${String(resource)} cannot be reached.`);
    throw new TypeError('fetch failed', { cause });
  };
}

export class NoWebSocket {
  constructor(address: unknown) {
    throw simulationLimit(`There is no network: ${String(address)} cannot be reached.`);
  }
}
Object.defineProperty(NoWebSocket, 'name', { value: 'WebSocket' });
