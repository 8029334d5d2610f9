import type {
  CreateFunctionRequest,
  UpdateFunctionConfigurationRequest,
} from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { AwsError } from '../../kernel/aws-error';
import { ok, type Result } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import { AWS_RUNTIMES, DEPRECATED_RUNTIMES, supportsSnapStart } from '../aws-runtimes';
import { checkEnvironmentVariables } from '../check-environment-variables';
import { logGroupName } from '../names';
import { invalidParameter, typed } from './errors';
import type { FunctionSettings } from './function-state';
import { checkLayers, layersOf } from './layers';

type Logging = FunctionSettings['LoggingConfig'];

/** What a request says about a function's settings; what it does not say stays as it is. */
export type GivenSettings = Wire<
  Omit<CreateFunctionRequest, 'Code' | 'FunctionName' | 'Role'> &
    Pick<UpdateFunctionConfigurationRequest, 'Role'>
>;

/** What the service checks beyond the API model, in the order AWS was seen to. Rules API-6, FN-9 and FN-10. */
export function checkSettings(
  account: Account,
  given: GivenSettings,
  runtime: string | undefined,
): Result<null, AwsError> {
  const variables = checkEnvironmentVariables(given.Environment?.Variables ?? {});
  if (!variables.ok) return typed(variables);
  const layers = checkLayers(account, given.Layers ?? []);
  if (!layers.ok) return layers;
  if (given.Runtime !== undefined) {
    const known = checkAwsRuntime(given.Runtime);
    if (!known.ok) return known;
  }
  if (given.SnapStart?.ApplyOn === 'PublishedVersions' && !supportsSnapStart(runtime ?? '')) {
    return invalidParameter(`${runtime} is not supported for SnapStart enabled functions.`);
  }
  return checkLogging(given.LoggingConfig);
}

function checkAwsRuntime(runtime: string): Result<null, AwsError> {
  if (AWS_RUNTIMES.some((one) => one === runtime)) return ok(null);
  if (DEPRECATED_RUNTIMES.has(runtime)) {
    return invalidParameter(
      `The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`,
    );
  }
  return invalidParameter(
    `Value ${runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [${AWS_RUNTIMES.join(', ')}] or be a valid ARN`,
  );
}

function checkLogging(given: GivenSettings['LoggingConfig']): Result<null, AwsError> {
  const hasLevel = given?.ApplicationLogLevel !== undefined || given?.SystemLogLevel !== undefined;
  return hasLevel && given?.LogFormat === 'Text'
    ? invalidParameter(
        'LogLevel is not supported when LogFormat is set to "Text". Remove LogLevel from your request or change the LogFormat to "JSON" and try again.',
      )
    : ok(null);
}

/** A new function's settings: AWS's defaults and what the request says. */
export function newSettings(
  account: Account,
  name: string,
  given: GivenSettings & { readonly Role?: string | undefined },
): FunctionSettings {
  return changedSettings(
    account,
    {
      Description: '',
      Role: given.Role ?? '',
      Runtime: '',
      Handler: '',
      Timeout: 3,
      MemorySize: 128,
      EphemeralStorage: { Size: 512 },
      Architectures: given.Architectures ?? ['x86_64'],
      TracingConfig: { Mode: 'PassThrough' },
      SnapStart: { ApplyOn: 'None' },
      LoggingConfig: { LogFormat: 'Text', LogGroup: logGroupName(name) },
    },
    given,
  );
}

export function changedSettings(
  account: Account,
  before: FunctionSettings,
  given: GivenSettings,
): FunctionSettings {
  const { DeadLetterConfig, ...others } = before;
  return {
    ...others,
    ...changedDeadLetters(DeadLetterConfig, given.DeadLetterConfig?.TargetArn),
    ...mentioned(given),
    EphemeralStorage: { ...before.EphemeralStorage, ...given.EphemeralStorage },
    TracingConfig: { ...before.TracingConfig, ...given.TracingConfig },
    SnapStart: { ...before.SnapStart, ...given.SnapStart },
    LoggingConfig: changedLogging(before.LoggingConfig, given.LoggingConfig ?? {}),
    ...(given.Environment && { Environment: { Variables: given.Environment.Variables ?? {} } }),
    ...(given.Layers && { Layers: layersOf(account, given.Layers) }),
  } as FunctionSettings;
}

const PLAIN_SETTINGS = [
  'Description',
  'Role',
  'Runtime',
  'Handler',
  'Timeout',
  'MemorySize',
  'KMSKeyArn',
] as const;

/** Those of the settings without parts that a request says something about. */
function mentioned(given: GivenSettings): Partial<FunctionSettings> {
  return Object.fromEntries(
    PLAIN_SETTINGS.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
}

/** An empty ARN takes the queue away; no ARN at all changes nothing. */
function changedDeadLetters(
  before: FunctionSettings['DeadLetterConfig'],
  targetArn: string | undefined,
): Pick<FunctionSettings, 'DeadLetterConfig'> {
  if (targetArn === '') return {};
  if (targetArn !== undefined) return { DeadLetterConfig: { TargetArn: targetArn } };
  return before ? { DeadLetterConfig: before } : {};
}

/** With JSON both levels are there, INFO unless said otherwise; with Text there are none. Rule API-8. */
function changedLogging(before: Logging, given: Logging): Logging {
  const { ApplicationLogLevel, SystemLogLevel, ...rest } = { ...before, ...given };
  if (rest.LogFormat === 'Text') return rest;
  return {
    ...rest,
    ApplicationLogLevel: ApplicationLogLevel ?? 'INFO',
    SystemLogLevel: SystemLogLevel ?? 'INFO',
  };
}
