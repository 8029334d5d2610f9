import type { AliasConfiguration, UpdateAliasRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import type { AwsError } from '../../kernel/aws-error';
import { own } from '../../kernel/own';
import { ok, type Result } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import {
  ALIAS_NAME,
  ALIAS_VERSION,
  aliasOutput,
  checkRouting,
  ROUTING_CONFIG,
} from '../functions/aliases';
import { functionNotFound, notFound, staleRevision } from '../functions/errors';
import { exactVersion, findFunction, withFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';
import type { Alias, LambdaFunction } from '../functions/function-state';
import { DESCRIPTION, REVISION_ID } from '../functions/settings-shape';
import { requestId as newId, qualifiedArn } from '../names';

type Input = Wire<UpdateAliasRequest>;

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_UpdateAlias.html (read 2026-11-25) */
export const updateAlias: Operation<Input, Wire<AliasConfiguration>> = {
  input: structure(
    {
      FunctionName: FUNCTION_NAME,
      Name: ALIAS_NAME,
      FunctionVersion: ALIAS_VERSION,
      Description: DESCRIPTION,
      RoutingConfig: ROUTING_CONFIG,
      RevisionId: REVISION_ID,
    },
    ['FunctionName', 'Name'],
  ),
  iamAction: 'lambda:UpdateAlias',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input, random }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { fn } = found.value;
    const { Name = '' } = input;
    const before = own(fn.aliases, Name);
    if (!before) return notFound(`Alias not found: ${qualifiedArn(fn.name, Name)}`);
    if (input.RevisionId && input.RevisionId !== before.revisionId) return staleRevision();
    const changed = changedAlias(fn, before, input);
    if (!changed.ok) return changed;
    const alias = { ...changed.value, revisionId: newId(random) };
    return ok({
      account: withFunction(account, { ...fn, aliases: { ...fn.aliases, [Name]: alias } }),
      output: aliasOutput(fn.name, alias),
    });
  },
};

/** Weights that are not mentioned stay; an empty map takes them away. */
function changedAlias(fn: LambdaFunction, before: Alias, input: Input): Result<Alias, AwsError> {
  const functionVersion = input.FunctionVersion ?? before.functionVersion;
  if (!exactVersion(fn, functionVersion)) {
    return functionNotFound(qualifiedArn(fn.name, functionVersion));
  }
  const weights = input.RoutingConfig ?? before.routingConfig;
  const routing = checkRouting(fn, functionVersion, weights);
  if (!routing.ok) return routing;
  const { routingConfig: _, ...rest } = before;
  const description = input.Description ?? before.description;
  return ok({ ...rest, functionVersion, description, ...routing.value });
}
