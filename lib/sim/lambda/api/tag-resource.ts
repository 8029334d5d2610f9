import type { TagResourceRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { mapOf, structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { invalidParameter } from '../functions/errors';
import { findTagged, TAGGABLE_ARN, withTags } from '../functions/tags';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_TagResource.html (read 2026-11-25) */
export const tagResource: Operation<Wire<TagResourceRequest>> = {
  input: structure({ Resource: TAGGABLE_ARN, Tags: mapOf(text(), text()) }, ['Resource', 'Tags']),
  iamAction: 'lambda:TagResource',
  resourceArn: ({ Resource }) => Resource ?? '',
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input, random }) {
    const { Resource, Tags = {} } = input;
    if (Object.keys(Tags).length === 0) {
      return invalidParameter('An error occurred and the request cannot be processed.');
    }
    const fn = findTagged(account, Resource);
    if (!fn.ok) return fn;
    const tagged = withTags(account, fn.value, { ...fn.value.tags, ...Tags }, { random });
    return tagged.ok ? ok({ account: tagged.value, output: {} }) : tagged;
  },
};
