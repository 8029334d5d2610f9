import type { AwsError } from '../../kernel/aws-error';
import type { EpochMs } from '../../kernel/clock';
import { ok, type Result } from '../../kernel/result';
import { functionArn } from '../names';
import { conflict } from './errors';
import type { Change, FunctionVersion, LambdaFunction } from './function-state';

/** How long it takes; AWS gives no figures. Rule STATE-1. */
export const CREATION_MS = 1_000;
export const UPDATE_MS = 5_000;

/** The change that is under way now, if any. */
export function changeAt(version: FunctionVersion, now: EpochMs): Change | undefined {
  return version.change && now < version.change.endsAt ? version.change : undefined;
}

export function revisionAt(version: FunctionVersion, now: EpochMs): string {
  return changeAt(version, now)?.revisionId ?? version.revisionId;
}

/** What runs when the version is invoked now: during an update, what was there before. */
export function runningAt(version: FunctionVersion, now: EpochMs): FunctionVersion {
  const before = changeAt(version, now)?.before;
  return before ? runningAt(before, now) : version;
}

/** Whether a function may be changed or published now. */
export function checkNotChanging(
  { name, latest }: LambdaFunction,
  now: EpochMs,
): Result<null, AwsError> {
  const change = changeAt(latest, now);
  if (!change) return ok(null);
  return change.kind === 'creating'
    ? stillPending()
    : conflict(
        `The operation cannot be performed at this time. An update is in progress for resource: ${functionArn(name)}`,
      );
}

export function stillPending(): { readonly ok: false; readonly failure: AwsError } {
  return conflict(
    'The operation cannot be performed at this time. The function is currently in the following state: Pending',
  );
}
