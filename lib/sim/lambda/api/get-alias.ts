import type { AliasConfiguration, GetAliasRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { ALIAS_NAME, aliasOutput } from '../functions/aliases';
import { aliasNotFound } from '../functions/errors';
import { findFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';
import { qualifiedArn } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetAlias.html (read 2026-11-25) */
export const getAlias: Operation<Wire<GetAliasRequest>, Wire<AliasConfiguration>> = {
  input: structure({ FunctionName: FUNCTION_NAME, Name: ALIAS_NAME }, ['FunctionName', 'Name']),
  iamAction: 'lambda:GetAlias',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { fn } = found.value;
    const { Name = '' } = input;
    const alias = own(fn.aliases, Name);
    return alias
      ? ok({ output: aliasOutput(fn.name, alias) })
      : aliasNotFound(qualifiedArn(fn.name, Name));
  },
};
