import type { Account } from '@/lib/sim/account/account-state';
import type { Environment } from '@/lib/sim/lambda/environment-state';
import type { EnvironmentView } from '../lambda-service';

/** The account's environments as a page shows them. */
export function environmentViews({ fleet }: Account): readonly EnvironmentView[] {
  return Object.values(fleet.environments).map(({ id, environment, startedAt }) => ({
    id,
    phase: VIEWED_AS[environment.phase],
    logStreamName: id,
    invocationCount: environment.invocationCount,
    startedAt,
  }));
}

/** A learner sees one that waits for its next process as waiting. */
const VIEWED_AS = {
  new: 'starting',
  starting: 'starting',
  initializing: 'starting',
  provisioning: 'starting',
  preparing: 'starting',
  prepared: 'idle',
  busy: 'busy',
  idle: 'idle',
  reset: 'idle',
  shutDown: 'shutDown',
} as const satisfies Readonly<Record<Environment['phase'], EnvironmentView['phase']>>;
