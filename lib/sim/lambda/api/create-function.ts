import type { CreateFunctionRequest } from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { Call, Operation } from '../../account/operation';
import type { AwsError } from '../../kernel/aws-error';
import { own } from '../../kernel/own';
import { ok, type Result } from '../../kernel/result';
import { FLAG, mapOf, structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { type ConfigurationOutput, createdOutput } from '../functions/configuration-output';
import { conflict, invalidParameter, tooLarge } from '../functions/errors';
import { withFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionReference, functionResourceOf } from '../functions/function-name';
import type { FunctionVersion, LambdaFunction } from '../functions/function-state';
import { type CodeSource, type PackagedCode, packageCode } from '../functions/package-code';
import { checkSettings, type GivenSettings, newSettings } from '../functions/settings';
import { ARCHITECTURES, CODE, SETTINGS } from '../functions/settings-shape';
import { CREATION_MS } from '../functions/version-change';
import { LIMITS } from '../limits';
import { functionArn, LATEST_VERSION, requestId as newId } from '../names';

type Input = Wire<Omit<CreateFunctionRequest, 'Code'>> &
  GivenSettings & { readonly Code: CodeSource };

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html (read 2026-11-25) */
export const createFunction: Operation<Input, ConfigurationOutput> = {
  input: structure(
    {
      FunctionName: FUNCTION_NAME,
      ...SETTINGS,
      Architectures: ARCHITECTURES,
      Code: structure(CODE),
      Publish: FLAG,
      Tags: mapOf(text(), text()),
      PackageType: text({ oneOf: ['Zip', 'Image'] }),
    },
    ['FunctionName', 'Role', 'Code'],
  ),
  iamAction: 'lambda:CreateFunction',
  resourceArn: functionResourceOf,
  httpStatus: 201,
  isReadOnly: false,

  run(call) {
    const { account, input } = call;
    const checked = check(account, input);
    if (!checked.ok) return checked;
    const name = checked.value;
    const packaged = packageCode(input.Code);
    if (!packaged.ok) return packaged;
    const version = firstVersion(call, name, packaged.value);
    const fn = newFunction(name, version, input);
    const created = withFunction(withCode(account, packaged.value), fn);
    return ok({
      account: created,
      output: createdOutput({
        account: created,
        name,
        version: input.Publish ? (fn.published['1'] ?? version) : version,
        arn: functionArn(name),
        now: call.now,
      }),
    });
  },
};

/** In the order AWS was seen to check; the answer is the function's bare name. Rules API-1, API-6 and API-10. */
function check(account: Account, input: Input): Result<string, AwsError> {
  if (requestBytes(input) > LIMITS.maxCreateRequestBytes.value) {
    return tooLarge(
      `Request must be smaller than ${LIMITS.maxCreateRequestBytes.value} bytes for the CreateFunction operation`,
    );
  }
  const reference = functionReference(input);
  if (!reference.ok) return reference;
  const { name } = reference.value;
  if (name.length > LIMITS.maxFunctionNameLength.value) {
    return invalidParameter(
      `1 validation error detected: Value '${name}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to ${LIMITS.maxFunctionNameLength.value}`,
    );
  }
  const settings = checkSettings(account, input, input.Runtime);
  if (!settings.ok) return settings;
  if (input.Code.ImageUri === undefined && (!input.Runtime || !input.Handler)) {
    return invalidParameter(
      'Runtime and Handler are mandatory parameters for functions created with deployment packages.',
    );
  }
  if (own(account.lambda.functions, name)) return conflict(`Function already exist: ${name}`);
  return ok(name);
}

/** Code is nearly all of a request; a short one is not measured. */
function requestBytes({ Code }: Input): number {
  return Code.ZipFile?.length ?? 0;
}

function firstVersion(
  { account, input, now, random }: Call<Input>,
  name: string,
  { sha256 }: PackagedCode,
): FunctionVersion {
  return {
    version: LATEST_VERSION,
    settings: newSettings(account, name, input),
    codeSha256: sha256,
    lastModified: now,
    deploymentId: newId(random),
    revisionId: newId(random),
    change: { kind: 'creating', endsAt: now + CREATION_MS, revisionId: newId(random) },
  };
}

function newFunction(
  name: string,
  latest: FunctionVersion,
  { Publish, Tags }: Input,
): LambdaFunction {
  return {
    name,
    latest,
    published: Publish ? { '1': { ...latest, version: '1' } } : {},
    nextVersion: Publish ? 2 : 1,
    aliases: {},
    policies: {},
    eventInvokeConfigs: {},
    provisioned: {},
    urls: {},
    tags: Tags ?? {},
  };
}

export function withCode(account: Account, { sha256, code }: PackagedCode): Account {
  return {
    ...account,
    lambda: { ...account.lambda, codes: { ...account.lambda.codes, [sha256]: code } },
  };
}
