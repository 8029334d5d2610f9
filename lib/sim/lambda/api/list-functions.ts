import type { ListFunctionsRequest, ListFunctionsResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { PAGING, page } from '../../model/page';
import { oneOf, structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { listedConfiguration, versionArn } from '../functions/configuration-output';
import type { LambdaFunction } from '../functions/function-state';
import { functionArn } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html (read 2026-11-25) */
export const listFunctions: Operation<Wire<ListFunctionsRequest>, Wire<ListFunctionsResponse>> = {
  input: structure({ ...PAGING, FunctionVersion: oneOf('ALL'), MasterRegion: text() }),
  iamAction: 'lambda:ListFunctions',
  resourceArn: () => '*',
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input, now }) {
    const functions = Object.values(account.lambda.functions);
    const listed =
      input.FunctionVersion === 'ALL'
        ? functions.flatMap(everyVersion)
        : functions.map((fn) => ({ name: fn.name, version: fn.latest, arn: functionArn(fn.name) }));
    const { items, ...next } = page(listed, input);
    return ok({
      output: {
        Functions: items.map((one) => listedConfiguration({ account, now, ...one })),
        ...next,
      },
    });
  },
};

/** `$LATEST` first, then by number, each under its qualified ARN. */
export function everyVersion({ name, latest, published }: LambdaFunction) {
  return [latest, ...Object.values(published)].map((version) => ({
    name,
    version,
    arn: versionArn(name, version.version),
  }));
}
