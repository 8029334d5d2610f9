import type { SavedAccount } from '@/lib/account/saved-account';
import type { ServiceEvent } from '@/lib/sim/history/service-event';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { WorkbenchService } from '@/lib/workbench/lambda-service';
import type { LambdaServiceOptions } from '@/lib/workbench/service/lambda-service-options';
import type { AccountPlace, PlacedAccount } from './account-place';

/** A simulated service whose code is fetched when it is first asked for something. */
export interface LazyService extends Omit<WorkbenchService, 'saved'> {
  saved(): Promise<SavedAccount>;
}

/** @param place - Where the account is kept. Without one, it ends with the page. */
export function createLazyService(
  options: LambdaServiceOptions,
  place?: AccountPlace,
): LazyService {
  let service: WorkbenchService | undefined;
  const opened = async () => {
    if (service) return service;
    const [{ createLambdaService }, placed] = await Promise.all([fetchService(), place?.open()]);
    service ??= createLambdaService({
      ...options,
      kept: placed?.saved,
      listeners: placed ? keeping(placed) : options.listeners,
    });
    return service;
  };
  const keeping = ({ keeper }: PlacedAccount) => ({
    ...options.listeners,
    recorded(event: ServiceEvent) {
      options.listeners.recorded?.(event);
      if (service) keeper.keepSoon(service.saved);
    },
  });
  return {
    invoke: async (request) => (await opened()).invoke(request),
    send: async (...asked) => (await opened()).send(...asked),
    stop: async () => service?.stop(),
    discardEnvironments: async () => service?.discardEnvironments(),
    now: () => service?.now() ?? options.wallClock(),
    nextWake: () => service?.nextWake(),
    skipTo: (to) => service?.skipTo(to),
    saved: async () => (await opened()).saved(),
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
