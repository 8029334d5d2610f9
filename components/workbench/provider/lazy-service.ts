import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { WorkbenchService } from '@/lib/workbench/lambda-service';
import type { LambdaServiceOptions } from '@/lib/workbench/service/lambda-service-options';

/** A simulated service whose code is fetched when it is first asked for something. */
export function createLazyService(options: LambdaServiceOptions): WorkbenchService {
  let service: WorkbenchService | undefined;
  const opened = async () => {
    if (service) return service;
    const { createLambdaService } = await fetchService();
    service ??= createLambdaService(options);
    return service;
  };
  return {
    invoke: async (request) => (await opened()).invoke(request),
    send: async (...asked) => (await opened()).send(...asked),
    stop: async () => service?.stop(),
    discardEnvironments: async () => service?.discardEnvironments(),
    now: () => service?.now() ?? options.wallClock(),
    nextWake: () => service?.nextWake(),
    skipTo: (to) => service?.skipTo(to),
  };
}

/** @throws SimulatorFault when the network does not bring it. May be called again. */
export async function fetchService() {
  try {
    const [{ createLambdaService }, { recorded }] = await Promise.all([
      import('@/lib/workbench/create-lambda-service'),
      import('@/lib/workbench/record-history'),
    ]);
    return { createLambdaService, recorded };
  } catch (cause) {
    throw new SimulatorFault('RUNTIME_FILE_FAILED', 'the simulated service', { cause });
  }
}
