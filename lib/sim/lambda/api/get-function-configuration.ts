import type { GetFunctionConfigurationRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { type ConfigurationOutput, configurationOutput } from '../functions/configuration-output';
import { findVersion } from '../functions/find-function';
import {
  functionReference,
  NAMESPACED_FUNCTION_NAME,
  QUALIFIER,
  resourceOf,
} from '../functions/function-name';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html (read 2026-11-25) */
export const getFunctionConfiguration: Operation<
  Wire<GetFunctionConfigurationRequest>,
  ConfigurationOutput
> = {
  input: structure({ FunctionName: NAMESPACED_FUNCTION_NAME, Qualifier: QUALIFIER }, [
    'FunctionName',
  ]),
  iamAction: 'lambda:GetFunctionConfiguration',
  resourceArn: resourceOf,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input, now }) {
    const reference = functionReference(input);
    if (!reference.ok) return reference;
    const found = findVersion(account, reference.value);
    if (!found.ok) return found;
    const { fn, version, arn } = found.value;
    return ok({ output: configurationOutput({ account, name: fn.name, version, arn, now }) });
  },
};
