import type { AliasConfiguration, AliasRoutingConfiguration } from '@aws-sdk/client-lambda';
import type { AwsError } from '../../kernel/aws-error';
import { ok, type Result } from '../../kernel/result';
import { fraction, mapOf, structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { LATEST_VERSION, qualifiedArn } from '../names';
import { functionNotFound, invalidParameter, invalidParameterOfNobody } from './errors';
import { exactVersion } from './find-function';
import type { Alias, LambdaFunction } from './function-state';

export const ALIAS_NAME = text({
  minLength: 1,
  maxLength: 128,
  pattern: '(?!^[0-9]+$)([a-zA-Z0-9-_]+)',
});
export const ALIAS_VERSION = text({
  minLength: 1,
  maxLength: 1_024,
  pattern: '(\\$LATEST(\\.PUBLISHED)?|[0-9]+)',
});
export const ROUTING_CONFIG = structure({
  AdditionalVersionWeights: mapOf(
    text({ minLength: 1, maxLength: 1_024, pattern: '[0-9]+' }),
    fraction({ min: 0, max: 1 }),
  ),
});

export function aliasOutput(functionName: string, alias: Alias): Wire<AliasConfiguration> {
  return {
    AliasArn: qualifiedArn(functionName, alias.name),
    Name: alias.name,
    FunctionVersion: alias.functionVersion,
    Description: alias.description,
    ...(alias.routingConfig && { RoutingConfig: alias.routingConfig }),
    RevisionId: alias.revisionId,
  };
}

/** The weights of an alias as it will be; none at all where none are given. Rule API-13. */
export function checkRouting(
  fn: LambdaFunction,
  functionVersion: string,
  given: Wire<AliasRoutingConfiguration> | undefined,
): Result<Pick<Alias, 'routingConfig'>, AwsError> {
  const weights = Object.entries(given?.AdditionalVersionWeights ?? {});
  if (!given || weights.length === 0) return ok({});
  if (weights.length > 1) {
    return invalidParameter('Number of items in AdditionalVersionWeights cannot be greater than 1');
  }
  if (weights.some(([version]) => version === functionVersion)) {
    return invalidParameter(
      `Invalid function version ${functionVersion}. Function version ${functionVersion} is already included in routing configuration.`,
    );
  }
  if (functionVersion === LATEST_VERSION) {
    return invalidParameterOfNobody(
      '$LATEST is not supported for an alias pointing to more than 1 version',
    );
  }
  const missing = weights.find(([version]) => !exactVersion(fn, version));
  return missing
    ? functionNotFound(qualifiedArn(fn.name, missing[0]))
    : ok({ routingConfig: given });
}
