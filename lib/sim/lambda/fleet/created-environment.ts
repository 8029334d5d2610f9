import type { Surroundings } from '../../account/surroundings';
import type { AwsError } from '../../kernel/aws-error';
import { ok, type Result } from '../../kernel/result';
import { newEnvironment } from '../environment';
import type { FunctionVersion, LambdaFunction } from '../functions/function-state';
import { logStreamName } from '../names';
import { environmentOrder } from './environment-order';
import type { FleetEnvironment } from './fleet-state';

/** A new environment of a version, in which nothing has happened yet. */
export function createdEnvironment(
  fn: LambdaFunction,
  version: FunctionVersion,
  isProvisioned: boolean,
  { now, random }: Surroundings,
): Result<FleetEnvironment, AwsError> {
  const id = logStreamName(now, random, version.version);
  const order = environmentOrder(fn.name, version, id);
  if (!order.ok) return order;
  const { Timeout, MemorySize } = version.settings;
  return ok({
    id,
    functionName: fn.name,
    deploymentId: version.deploymentId,
    order: isProvisioned
      ? { ...order.value, initializationType: 'provisioned-concurrency' }
      : order.value,
    environment: newEnvironment({ timeoutMs: Timeout * 1_000, memorySizeMb: MemorySize }),
    isProvisioned,
    startedAt: now,
    idleSince: now,
  });
}
