import type { AliasConfiguration, CreateAliasRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import {
  ALIAS_NAME,
  ALIAS_VERSION,
  aliasOutput,
  checkRouting,
  ROUTING_CONFIG,
} from '../functions/aliases';
import { conflict, functionNotFound } from '../functions/errors';
import { exactVersion, withFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionReference, functionResourceOf } from '../functions/function-name';
import { DESCRIPTION } from '../functions/settings-shape';
import { requestId as newId, qualifiedArn } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_CreateAlias.html (read 2026-11-25) */
export const createAlias: Operation<Wire<CreateAliasRequest>, Wire<AliasConfiguration>> = {
  input: structure(
    {
      FunctionName: FUNCTION_NAME,
      Name: ALIAS_NAME,
      FunctionVersion: ALIAS_VERSION,
      Description: DESCRIPTION,
      RoutingConfig: ROUTING_CONFIG,
    },
    ['FunctionName', 'Name', 'FunctionVersion'],
  ),
  iamAction: 'lambda:CreateAlias',
  resourceArn: functionResourceOf,
  httpStatus: 201,
  isReadOnly: false,

  run({ account, input, random }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const { name } = reference.value;
    const { Name = '', FunctionVersion = '', Description = '' } = input;
    const fn = own(account.lambda.functions, name);
    if (!fn || !exactVersion(fn, FunctionVersion)) {
      return functionNotFound(qualifiedArn(name, FunctionVersion));
    }
    if (own(fn.aliases, Name)) {
      return conflict(`Alias already exists: ${qualifiedArn(name, Name)}`);
    }
    const routing = checkRouting(fn, FunctionVersion, input.RoutingConfig);
    if (!routing.ok) return routing;
    const alias = {
      name: Name,
      functionVersion: FunctionVersion,
      description: Description,
      ...routing.value,
      revisionId: newId(random),
    };
    return ok({
      account: withFunction(account, { ...fn, aliases: { ...fn.aliases, [Name]: alias } }),
      output: aliasOutput(name, alias),
    });
  },
};
