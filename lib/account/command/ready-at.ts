import type { Account } from '@/lib/sim/account/account-state';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { changeAt } from '@/lib/sim/lambda/functions/version-change';

type Kind = 'creating' | 'updating';

/** What would be refused now and not in a moment. A second update is meant to be refused. */
const WAITS_FOR: Readonly<Record<string, readonly Kind[]>> = {
  Invoke: ['creating'],
  PublishVersion: ['creating', 'updating'],
  UpdateFunctionCode: ['creating'],
  UpdateFunctionConfiguration: ['creating'],
};

/** When an operation finds every function ready, as `aws lambda wait` would have it. */
export function readyAt(account: Account, operation: string, now: EpochMs): EpochMs {
  const kinds = WAITS_FOR[operation] ?? [];
  const ends = Object.values(account.lambda.functions)
    .flatMap((fn) => [fn.latest, ...Object.values(fn.published)])
    .map((version) => changeAt(version, now))
    .flatMap((change) => (change && kinds.includes(change.kind) ? [change.endsAt] : []));
  return Math.max(now, ...ends);
}
