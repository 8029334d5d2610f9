import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { LIMITS } from '@/lib/sim/lambda/limits';
import { requestId } from '@/lib/sim/lambda/names';
import type { InvokeRequest, LambdaService, ServiceClock } from './lambda-service';
import { createAccountTime } from './service/account-time';
import { checkRequest, refusal, refusedResult, TOO_MANY_REQUESTS } from './service/check-request';
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

  function isAtLimit(): boolean {
    const limit = options.concurrencyLimit?.() ?? LIMITS.accountConcurrency.value;
    return [...environments].filter(({ isInUse }) => isInUse).length >= limit;
  }

  function refused(result: InvokeResult): InvokeResult {
    options.listeners.recorded?.(refusal(result, time.now()));
    return result;
  }

  async function discardAll(leaving: (environment: RunningEnvironment) => boolean): Promise<void> {
    const leavers = [...environments].filter(leaving);
    await Promise.all(leavers.map((environment) => environment.discard('discarded')));
  }

  return {
    async invoke(request: InvokeRequest) {
      const id = requestId(options.randomBytes);
      const checked = checkRequest(request);
      if (!checked.ok) return refused(refusedResult(id, checked.failure));
      if (isAtLimit()) return refused(refusedResult(id, TOO_MANY_REQUESTS, 'throttled'));
      return environmentFor(request).invoke(id, checked.value);
    },
    stop: () => discardAll((environment) => environment.isInUse),
    discardEnvironments: () => discardAll(() => true),
    now: time.now,
    nextWake: time.nextAlarm,
    skipTo: time.skipTo,
  };
}
