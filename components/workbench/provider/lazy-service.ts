import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { LambdaService } from '@/lib/workbench/lambda-service';
import type { LambdaServiceOptions } from '@/lib/workbench/service/lambda-service-options';

/** A simulated service whose code is fetched when it is first asked for something. */
export function createLazyService(options: LambdaServiceOptions): LambdaService {
  let service: LambdaService | undefined;
  return {
    async invoke(request) {
      if (!service) {
        const { createLambdaService } = await fetchService();
        service ??= createLambdaService(options);
      }
      return service.invoke(request);
    },
    stop: async () => service?.stop(),
    discardEnvironments: async () => service?.discardEnvironments(),
  };
}

/** @throws SimulatorFault when the network does not bring it. May be called again. */
export async function fetchService() {
  try {
    return await import('@/lib/workbench/create-lambda-service');
  } catch (cause) {
    throw new SimulatorFault('RUNTIME_FILE_FAILED', 'the simulated service', { cause });
  }
}
