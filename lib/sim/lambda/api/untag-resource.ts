import type { UntagResourceRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { listOf, structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { findTagged, TAGGABLE_ARN, withTags } from '../functions/tags';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_UntagResource.html (read 2026-11-25) */
export const untagResource: Operation<Wire<UntagResourceRequest>> = {
  input: structure({ Resource: TAGGABLE_ARN, TagKeys: listOf(text()) }, ['Resource', 'TagKeys']),
  iamAction: 'lambda:UntagResource',
  resourceArn: ({ Resource }) => Resource ?? '',
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input, random }) {
    const fn = findTagged(account, input.Resource);
    if (!fn.ok) return fn;
    const kept = Object.entries(fn.value.tags).filter(([key]) => !input.TagKeys?.includes(key));
    const untagged = withTags(account, fn.value, Object.fromEntries(kept), { random });
    return untagged.ok ? ok({ account: untagged.value, output: {} }) : untagged;
  },
};
