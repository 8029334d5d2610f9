import type { EnvironmentHost } from '@/lib/protocol/environment-host';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { basePath } from '../../site/base-path';

/** An environment host that is fetched and opened when it is first needed, and again after it was closed. */
export function createLazyHost(): EnvironmentHost {
  let host: EnvironmentHost | undefined;
  const open = async () => {
    if (host) return host;
    const { openBrowserHost } = await fetchHost();
    host ??= openBrowserHost({ basePath: basePath() });
    return host;
  };
  return {
    prepare: async (...asked) => (await open()).prepare(...asked),
    start: async (...asked) => (await open()).start(...asked),
    async close() {
      await host?.close();
      host = undefined;
    },
  };
}

/** @throws SimulatorFault when the network does not bring it. May be called again. */
async function fetchHost() {
  try {
    return await import('@/lib/hosts/browser/open-browser-host');
  } catch (cause) {
    throw new SimulatorFault('RUNTIME_FILE_FAILED', 'the sandbox’s host', { cause });
  }
}
