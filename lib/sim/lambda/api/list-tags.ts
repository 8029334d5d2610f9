import type { ListTagsRequest, ListTagsResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { findTagged, TAGGABLE_ARN } from '../functions/tags';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_ListTags.html (read 2026-11-25) */
export const listTags: Operation<Wire<ListTagsRequest>, Wire<ListTagsResponse>> = {
  input: structure({ Resource: TAGGABLE_ARN }, ['Resource']),
  iamAction: 'lambda:ListTags',
  resourceArn: ({ Resource }) => Resource ?? '',
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const fn = findTagged(account, input.Resource);
    return fn.ok ? ok({ output: { Tags: fn.value.tags } }) : fn;
  },
};
