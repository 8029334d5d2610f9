import { requestId } from '@/lib/sim/lambda/names';
import type { InvokeRequest, LambdaService, ServiceClock } from './lambda-service';
import { createAccountTime } from './service/account-time';
import { checkRequest, refusal, refusedResult } from './service/check-request';
import { type DeployedFunction, deploymentKey } from './service/deployment';
import type { LambdaServiceOptions } from './service/lambda-service-options';
import { RunningEnvironment } from './service/running-environment';

/** The simulated Lambda service of one function. Real environments come from `options.host`. */
export function createLambdaService(options: LambdaServiceOptions): LambdaService & ServiceClock {
  const time = createAccountTime(options);
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
      if (environment.deployedAs !== key && !environment.isInUse)
        void environment.discard('newDeployment');
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
    await Promise.all(leavers.map((environment) => environment.discard('discarded')));
  }

  return {
    async invoke(request: InvokeRequest) {
      const id = requestId(options.randomBytes);
      const checked = checkRequest(request);
      if (!checked.ok) {
        options.listeners.recorded?.(refusal(id, time.now()));
        return refusedResult(id, checked.failure);
      }
      return environmentFor(request).invoke(id, checked.value);
    },
    stop: () => discardAll((environment) => environment.isInUse),
    discardEnvironments: () => discardAll(() => true),
    now: time.now,
    nextWake: time.nextAlarm,
    skipTo: time.skipTo,
  };
}
