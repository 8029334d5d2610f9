import type { UpdateFunctionConfigurationRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { type ConfigurationOutput, configurationOutput } from '../functions/configuration-output';
import { staleRevision } from '../functions/errors';
import { findFunction, withFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';
import { changedSettings, checkSettings } from '../functions/settings';
import { REVISION_ID, SETTINGS } from '../functions/settings-shape';
import { updating } from '../functions/updating';
import { checkNotChanging, revisionAt } from '../functions/version-change';
import { functionArn } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html (read 2026-11-25) */
export const updateFunctionConfiguration: Operation<
  Wire<UpdateFunctionConfigurationRequest>,
  ConfigurationOutput
> = {
  input: structure({ FunctionName: FUNCTION_NAME, ...SETTINGS, RevisionId: REVISION_ID }, [
    'FunctionName',
  ]),
  iamAction: 'lambda:UpdateFunctionConfiguration',
  resourceArn: functionResourceOf,
  httpStatus: 200,
  isReadOnly: false,

  run({ account, input, now, random }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { fn } = found.value;
    if (input.RevisionId && input.RevisionId !== revisionAt(fn.latest, now)) return staleRevision();
    const checked = checkSettings(account, input, input.Runtime ?? fn.latest.settings.Runtime);
    if (!checked.ok) return checked;
    const settled = checkNotChanging(fn, now);
    if (!settled.ok) return settled;
    const settings = changedSettings(account, fn.latest.settings, input);
    const latest = updating(fn.latest, { settings }, { now, random });
    const updated = withFunction(account, { ...fn, latest });
    const shown = { name: fn.name, version: latest, arn: functionArn(fn.name), now };
    return ok({
      account: updated,
      output: configurationOutput({ account: updated, ...shown }),
    });
  },
};
