import type { UpdateFunctionCodeRequest } from '@aws-sdk/client-lambda';
import type { Call, Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { FLAG, structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { type ConfigurationOutput, configurationOutput } from '../functions/configuration-output';
import { invalidParameter, staleRevision } from '../functions/errors';
import { findFunction, withFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';
import type { FunctionVersion, LambdaFunction } from '../functions/function-state';
import { type CodeSource, packageCode } from '../functions/package-code';
import { publish } from '../functions/publish';
import { ARCHITECTURES, CODE, REVISION_ID } from '../functions/settings-shape';
import { updating } from '../functions/updating';
import { checkNotChanging, revisionAt } from '../functions/version-change';
import { functionArn, qualifiedArn } from '../names';
import { withCode } from './create-function';

type Input = Wire<Omit<UpdateFunctionCodeRequest, 'ZipFile'>> & CodeSource;

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html (read 2026-11-25) */
export const updateFunctionCode: Operation<Input, ConfigurationOutput> = {
  input: structure(
    {
      FunctionName: FUNCTION_NAME,
      ...CODE,
      Architectures: ARCHITECTURES,
      Publish: FLAG,
      DryRun: FLAG,
      RevisionId: REVISION_ID,
    },
    ['FunctionName'],
  ),
  iamAction: 'lambda:UpdateFunctionCode',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: false,

  run(call) {
    const { account, input, now } = call;
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { fn } = found.value;
    if (input.RevisionId && input.RevisionId !== revisionAt(fn.latest, now)) return staleRevision();
    const settled = checkNotChanging(fn, now);
    if (!settled.ok) return settled;
    if (input.ImageUri !== undefined) {
      return invalidParameter(
        "Please don't provide ImageUri when updating a function with packageType Zip.",
      );
    }
    const packaged = packageCode(input);
    if (!packaged.ok) return packaged;
    const { fn: changed, version } = changedCode(call, fn, packaged.value.sha256);
    const updated = withFunction(withCode(account, packaged.value), changed);
    const output = configurationOutput({
      account: updated,
      name: fn.name,
      version,
      arn: input.Publish ? qualifiedArn(fn.name, version.version) : functionArn(fn.name),
      now,
    });
    return ok(input.DryRun ? { output } : { account: updated, output });
  },
};

/** With `Publish` the new version comes into being with the update, and is pending as long as it lasts. */
function changedCode(
  { input, ...surroundings }: Call<Input>,
  fn: LambdaFunction,
  codeSha256: string,
): { readonly fn: LambdaFunction; readonly version: FunctionVersion } {
  const settings = input.Architectures
    ? { ...fn.latest.settings, Architectures: input.Architectures }
    : fn.latest.settings;
  const latest = updating(fn.latest, { codeSha256, settings }, surroundings);
  const changed = { ...fn, latest };
  return input.Publish ? publish(changed, {}, surroundings) : { fn: changed, version: latest };
}
