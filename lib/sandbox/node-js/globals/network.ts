import { simulationLimit } from '../errors/node-error';

/** `fetch` as it fails where there is no network: a rejected TypeError whose cause names the reason. */
export function createRefusedFetch(): (resource: unknown) => Promise<never> {
  return async function fetch(resource) {
    const cause = simulationLimit(`There is no network: ${String(resource)} cannot be reached.`);
    throw new TypeError('fetch failed', { cause });
  };
}
