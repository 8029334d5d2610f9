import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { EpochMs } from '../../kernel/clock';
import { isoTime } from '../../kernel/iso-time';
import { own } from '../../kernel/own';
import type { Wire } from '../../model/wire';
import { functionArn, LATEST_VERSION } from '../names';
import { runtimeVersionArn } from '../runtime-versions';
import type { Change, FunctionVersion } from './function-state';
import { changeAt, revisionAt } from './version-change';

export type ConfigurationOutput = Wire<FunctionConfiguration>;

interface Shown {
  readonly account: Account;
  readonly name: string;
  readonly version: FunctionVersion;
  /** What is asked for: with the qualifier the caller used. */
  readonly arn: string;
  readonly now: EpochMs;
}

/** A version as `GetFunctionConfiguration` shows it. Rule API-5. */
export function configurationOutput(shown: Shown): ConfigurationOutput {
  const { version, arn, now } = shown;
  const change = changeAt(version, now);
  const last = LAST_SHOWN.get(version);
  if (last?.arn === arn && last.change === change) return last.output;
  const output = {
    ...listedConfiguration(shown),
    RuntimeVersionConfig: { RuntimeVersionArn: runtimeVersionArn(version.settings.Runtime) },
    ...stateAt(change),
  };
  LAST_SHOWN.set(version, { arn, change, output });
  return output;
}

/** Versions are values: what was shown of one is so until its change is over. */
const LAST_SHOWN = new WeakMap<
  FunctionVersion,
  {
    readonly arn: string;
    readonly change: Change | undefined;
    readonly output: ConfigurationOutput;
  }
>();

/** The answer of `CreateFunction` does not know of an update yet. */
export function createdOutput(shown: Shown): ConfigurationOutput {
  return withoutUpdateStatus(configurationOutput(shown));
}

/** A version as lists show it: without its state. */
export function listedConfiguration({
  account,
  name,
  version,
  arn,
  now,
}: Shown): ConfigurationOutput {
  const { SnapStart, Runtime, Architectures, ...settings } = version.settings;
  return {
    ...settings,
    FunctionName: name,
    FunctionArn: arn,
    Runtime: Runtime as NonNullable<ConfigurationOutput['Runtime']>,
    Architectures: Architectures as NonNullable<ConfigurationOutput['Architectures']>,
    CodeSha256: version.codeSha256,
    CodeSize: own(account.lambda.codes, version.codeSha256)?.sizeBytes ?? 0,
    LastModified: lambdaTime(version.lastModified),
    PackageType: 'Zip',
    RevisionId: revisionAt(version, now),
    SnapStart: {
      ApplyOn: SnapStart.ApplyOn,
      OptimizationStatus:
        SnapStart.ApplyOn === 'PublishedVersions' && version.version !== LATEST_VERSION
          ? 'On'
          : 'Off',
    },
    Version: version.version,
  };
}

/** As Lambda writes instants: `2026-11-22T12:23:13.975+0000`. */
export function lambdaTime(at: EpochMs): string {
  return isoTime(at).replace('Z', '+0000');
}

/** Every version in lists has its number in its ARN. */
export function versionArn(name: string, version: string): string {
  return `${functionArn(name)}:${version}`;
}

function stateAt(change: Change | undefined): ConfigurationOutput {
  if (!change) return { State: 'Active', LastUpdateStatus: 'Successful' };
  if (change.kind === 'creating') {
    return {
      State: 'Pending',
      StateReason: 'The function is being created.',
      StateReasonCode: 'Creating',
    };
  }
  return {
    State: 'Active',
    LastUpdateStatus: 'InProgress',
    LastUpdateStatusReason: 'The function is being created.',
    // Recorded on AWS, although its own model does not list it.
    LastUpdateStatusReasonCode: 'Creating' as 'EniLimitExceeded',
  };
}

function withoutUpdateStatus({ LastUpdateStatus: _, ...output }: ConfigurationOutput) {
  return output;
}
