import type { PublishVersionRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { type ConfigurationOutput, configurationOutput } from '../functions/configuration-output';
import { invalidParameter, staleRevision } from '../functions/errors';
import { findFunction, withFunction } from '../functions/find-function';
import { FUNCTION_NAME, functionResourceOf } from '../functions/function-name';
import { publish } from '../functions/publish';
import { DESCRIPTION, REVISION_ID } from '../functions/settings-shape';
import { checkNotChanging, revisionAt } from '../functions/version-change';
import { qualifiedArn } from '../names';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html (read 2026-11-25) */
export const publishVersion: Operation<Wire<PublishVersionRequest>, ConfigurationOutput> = {
  input: structure(
    {
      FunctionName: FUNCTION_NAME,
      CodeSha256: text(),
      Description: DESCRIPTION,
      RevisionId: REVISION_ID,
    },
    ['FunctionName'],
  ),
  iamAction: 'lambda:PublishVersion',
  resourceArn: functionResourceOf,
  httpStatus: 201,
  isReadOnly: false,

  run({ account, input, now, random }) {
    const found = findFunction(account, input);
    if (!found.ok) return found;
    const { fn } = found.value;
    if (input.RevisionId && input.RevisionId !== revisionAt(fn.latest, now)) return staleRevision();
    if (input.CodeSha256 && input.CodeSha256 !== fn.latest.codeSha256) {
      return invalidParameter(
        `CodeSHA256 (${input.CodeSha256}) is different from current CodeSHA256 in $LATEST (${fn.latest.codeSha256}). Please try again with the CodeSHA256 in $LATEST.`,
      );
    }
    const settled = checkNotChanging(fn, now);
    if (!settled.ok) return settled;
    const done = publish(fn, { description: input.Description }, { now, random });
    const arn = qualifiedArn(fn.name, done.version.version);
    return ok({
      account: withFunction(account, done.fn),
      output: configurationOutput({ account, name: fn.name, version: done.version, arn, now }),
    });
  },
};
