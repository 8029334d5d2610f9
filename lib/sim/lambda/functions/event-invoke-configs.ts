import type { DestinationConfig, FunctionEventInvokeConfig } from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { AwsError } from '../../kernel/aws-error';
import { own } from '../../kernel/own';
import { ok, type Result } from '../../kernel/result';
import { structure, text, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { LIMITS } from '../limits';
import { LATEST_VERSION, qualifiedArn } from '../names';
import { invalidParameter, notFound } from './errors';
import { FUNCTION_NAME, functionReference, QUALIFIER } from './function-name';
import type { EventInvokeConfig, LambdaFunction } from './function-state';

const DESTINATION = text({
  maxLength: 350,
  pattern:
    '$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)',
});

export const QUALIFIED_FUNCTION = structure({ FunctionName: FUNCTION_NAME, Qualifier: QUALIFIER }, [
  'FunctionName',
]);

export const EVENT_INVOKE_CONFIG = structure(
  {
    ...QUALIFIED_FUNCTION.members,
    MaximumRetryAttempts: whole({ min: 0, max: LIMITS.maxRetryAttempts.value }),
    MaximumEventAgeInSeconds: whole({ min: 60, max: LIMITS.maxEventAgeSeconds.value }),
    DestinationConfig: structure({
      OnSuccess: structure({ Destination: DESTINATION }),
      OnFailure: structure({ Destination: DESTINATION }),
    }),
  },
  ['FunctionName'],
);

export interface EventInvokeInput {
  readonly FunctionName?: string | undefined;
  readonly Qualifier?: string | undefined;
  readonly MaximumRetryAttempts?: number | undefined;
  readonly MaximumEventAgeInSeconds?: number | undefined;
  readonly DestinationConfig?: Wire<DestinationConfig> | undefined;
}

export interface Configurable {
  readonly fn: LambdaFunction;
  readonly qualifier: string;
}

/** What putting and updating a configuration ask first, in AWS's order. Rule API-14. */
export function checkEventInvoke(
  account: Account,
  input: EventInvokeInput,
): Result<Configurable, AwsError> {
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds, DestinationConfig } = input;
  if ([MaximumRetryAttempts, MaximumEventAgeInSeconds, DestinationConfig].every(isAbsent)) {
    return invalidParameter(
      'You must specify at least one of error handling or destination setting.',
    );
  }
  const reference = functionReference(input);
  if (!reference.ok) return reference;
  const { name, qualifier = LATEST_VERSION } = reference.value;
  const fn = own(account.lambda.functions, name);
  const exists =
    fn &&
    (qualifier === LATEST_VERSION || own(fn.aliases, qualifier) || own(fn.published, qualifier));
  if (!fn || !exists) return notFound("The function doesn't exist.");
  const destinations = checkDestinations(account, name, DestinationConfig ?? {});
  return destinations.ok ? ok({ fn, qualifier }) : destinations;
}

function isAbsent(value: unknown): boolean {
  return value === undefined;
}

const SERVICES: ReadonlySet<string> = new Set(['lambda', 'sqs', 'sns', 'events', 's3']);

function checkDestinations(
  account: Account,
  functionName: string,
  { OnSuccess, OnFailure }: Wire<DestinationConfig>,
): Result<null, AwsError> {
  const given = [OnFailure?.Destination, OnSuccess?.Destination].filter((arn) => arn);
  for (const arn of given) {
    if (arn?.split(':')[2] !== 'lambda') continue;
    const reference = functionReference({ FunctionName: arn });
    if (!reference.ok || !own(account.lambda.functions, reference.value.name)) {
      return invalidParameter(`The destination ARN ${arn} is invalid.`);
    }
    if (reference.value.name === functionName) {
      return invalidParameter("You can't specify the function as a destination for itself.");
    }
  }
  if (given.every((arn) => SERVICES.has(arn?.split(':')[2] ?? ''))) return ok(null);
  return invalidParameter(
    `The provided destination config DestinationConfig(onSuccess=${printed('OnSuccess', OnSuccess)}, onFailure=${printed('OnFailure', OnFailure)}) is invalid.`,
  );
}

function printed(name: string, side: { readonly Destination?: string | undefined } | undefined) {
  return side?.Destination ? `${name}(destination=${side.Destination})` : 'null';
}

export function noEventInvokeConfig(functionName: string, qualifier: string) {
  return notFound(
    `The function ${qualifiedArn(functionName, qualifier)} doesn't have an EventInvokeConfig`,
  );
}

/** Instants are epoch seconds here. */
export function eventInvokeOutput(
  { fn, qualifier }: Configurable,
  config: EventInvokeConfig,
): Wire<FunctionEventInvokeConfig> {
  const { maximumRetryAttempts, maximumEventAgeInSeconds } = config;
  return {
    LastModified: config.lastModified / 1_000,
    FunctionArn: qualifiedArn(fn.name, qualifier),
    ...(maximumRetryAttempts !== undefined && { MaximumRetryAttempts: maximumRetryAttempts }),
    ...(maximumEventAgeInSeconds !== undefined && {
      MaximumEventAgeInSeconds: maximumEventAgeInSeconds,
    }),
    DestinationConfig: { OnSuccess: {}, OnFailure: {}, ...config.destinationConfig },
  };
}

export function givenEventInvoke(
  input: EventInvokeInput,
  lastModified: number,
): Partial<EventInvokeConfig> & Pick<EventInvokeConfig, 'lastModified'> {
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds, DestinationConfig } = input;
  return {
    lastModified,
    ...(MaximumRetryAttempts !== undefined && { maximumRetryAttempts: MaximumRetryAttempts }),
    ...(MaximumEventAgeInSeconds !== undefined && {
      maximumEventAgeInSeconds: MaximumEventAgeInSeconds,
    }),
    ...(DestinationConfig && { destinationConfig: DestinationConfig }),
  };
}

/** The configuration a request names, or AWS's refusal; a missing function is told in the same words. */
export function findEventInvokeConfig(
  account: Account,
  input: EventInvokeInput,
): Result<Configurable & { readonly config: EventInvokeConfig }, AwsError> {
  const reference = functionReference(input);
  if (!reference.ok) return reference;
  const { name, qualifier = LATEST_VERSION } = reference.value;
  const fn = own(account.lambda.functions, name);
  const config = fn && own(fn.eventInvokeConfigs, qualifier);
  return fn && config ? ok({ fn, qualifier, config }) : noEventInvokeConfig(name, qualifier);
}
