import { connectEnvironment } from '@/lib/protocol/connect-environment';
import type { EnvironmentHost } from '@/lib/protocol/environment-host';
import type { EnvironmentLink } from '@/lib/protocol/environment-link';
import { firstWords } from '@/lib/protocol/first-words';
import { parseStartReport } from '@/lib/protocol/parse';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { type RuntimeFamily, runtimeFamily } from '@/lib/sim/lambda/function-configuration';
import { buildProgram, type Program } from './program';
import { openThread } from './thread-link';

/** The environments of the browser in threads of Node: for tests, and for checking every lesson. */
export function openNodeHost(): EnvironmentHost {
  const open = new Set<EnvironmentLink>();
  const spares = new Map<RuntimeFamily, Promise<EnvironmentLink>>();
  const programs = new Map<RuntimeFamily, Promise<Program>>();

  async function startPristine(family: RuntimeFamily): Promise<EnvironmentLink> {
    const building = programs.get(family) ?? buildProgram(family);
    programs.set(family, building);
    const link = openThread(await building);
    open.add(link);
    const report = parseStartReport(await firstWords(link));
    if (report.status === 'failed') throw new SimulatorFault('BROKEN_INVARIANT', report.detail);
    return link;
  }

  function takeSpare(family: RuntimeFamily): Promise<EnvironmentLink> | undefined {
    const spare = spares.get(family);
    spares.delete(family);
    return spare;
  }

  return {
    async prepare(runtime, onProgress) {
      const family = runtimeFamily(runtime);
      const spare = spares.get(family) ?? startPristine(family);
      spares.set(family, spare);
      await spare;
      onProgress?.({ step: 'ready', from: 'plain' });
    },
    async start(runtime, listeners, onProgress) {
      const family = runtimeFamily(runtime);
      const link = await (takeSpare(family) ?? startPristine(family));
      onProgress?.({ step: 'ready', from: 'plain' });
      const connection = connectEnvironment(link, listeners);
      return {
        request: connection.request,
        async stop() {
          open.delete(link);
          await connection.stop();
        },
      };
    },
    async close() {
      spares.clear();
      await Promise.all([...open].map((link) => link.stop()));
      open.clear();
    },
  };
}
