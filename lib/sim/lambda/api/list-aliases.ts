import type { ListAliasesRequest, ListAliasesResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { PAGING, page } from '../../model/page';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { ALIAS_VERSION, aliasOutput } from '../functions/aliases';
import { findFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';

/** By name. @see https://docs.aws.amazon.com/lambda/latest/api/API_ListAliases.html (read 2026-11-25) */
export const listAliases: Operation<Wire<ListAliasesRequest>, Wire<ListAliasesResponse>> = {
  input: structure({ FunctionName: FUNCTION_NAME, FunctionVersion: ALIAS_VERSION, ...PAGING }, [
    'FunctionName',
  ]),
  iamAction: 'lambda:ListAliases',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { fn } = found.value;
    const { FunctionVersion } = input;
    const aliases = Object.values(fn.aliases)
      .filter((alias) => FunctionVersion === undefined || alias.functionVersion === FunctionVersion)
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const { items, ...next } = page(aliases, input);
    return ok({ output: { Aliases: items.map((alias) => aliasOutput(fn.name, alias)), ...next } });
  },
};
