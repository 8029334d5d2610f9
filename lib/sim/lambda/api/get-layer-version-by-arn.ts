import type { GetLayerVersionByArnRequest, GetLayerVersionResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { findLayer, layerOutput } from '../functions/layer-versions';
import { layerReference } from '../functions/layers';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersionByArn.html (read 2026-11-25) */
export const getLayerVersionByArn: Operation<
  Wire<GetLayerVersionByArnRequest>,
  Wire<GetLayerVersionResponse>
> = {
  input: structure(
    {
      Arn: text({
        minLength: 1,
        maxLength: 140,
        pattern:
          '((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))',
      }),
    },
    ['Arn'],
  ),
  iamAction: 'lambda:GetLayerVersion',
  resourceArn: ({ Arn }) => Arn ?? '',
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input: { Arn = '' } }) {
    const { name, version = '0' } = layerReference(Arn);
    const found = findLayer(account, { LayerName: name, VersionNumber: Number(version) });
    return found.ok ? ok({ output: layerOutput(name, found.value.layer) }) : found;
  },
};
