import { requestId } from '@/lib/sim/lambda/names';
import type { InvokeRequest, LambdaService } from './lambda-service';
import { createAccountTime } from './service/account-time';
import { checkRequest, refusedResult } from './service/check-request';
import { type DeployedFunction, deploymentKey } from './service/deployment';
import type { LambdaServiceOptions } from './service/lambda-service-options';
import { RunningEnvironment } from './service/running-environment';

/** The simulated Lambda service of one function. Real environments come from `options.host`. */
export function createLambdaService(options: LambdaServiceOptions): LambdaService {
  const time = createAccountTime(options.wallClock, options.clockSpeed);
  const environments = new Set<RunningEnvironment>();

  function showEnvironments(): void {
    for (const environment of environments) {
      if (environment.view.phase === 'shutDown') environments.delete(environment);
    }
    options.listeners.environmentsChanged([...environments].map(({ view }) => view));
  }

  /** Code or settings that changed are a new deployment: what ran the old one and is free goes. */
  function retireOutdated(key: string): void {
    for (const environment of environments) {
      if (environment.deployedAs !== key && !environment.isInUse) void environment.discard();
    }
  }

  /** An idle environment is always preferred over a new one. */
  function environmentFor(deployed: DeployedFunction): RunningEnvironment {
    const key = deploymentKey(deployed);
    retireOutdated(key);
    const free = [...environments].find((one) => one.deployedAs === key && one.isFree);
    if (free) return free;
    const created = new RunningEnvironment(deployed, options, time, showEnvironments);
    environments.add(created);
    return created;
  }

  async function discardAll(leaving: (environment: RunningEnvironment) => boolean): Promise<void> {
    const leavers = [...environments].filter(leaving);
    await Promise.all(leavers.map((environment) => environment.discard()));
  }

  return {
    async invoke(request: InvokeRequest) {
      const id = requestId(options.randomBytes);
      const checked = checkRequest(request);
      if (!checked.ok) return refusedResult(id, checked.failure);
      return environmentFor(request).invoke(id, checked.value);
    },
    stop: () => discardAll((environment) => environment.isInUse),
    discardEnvironments: () => discardAll(() => true),
  };
}
