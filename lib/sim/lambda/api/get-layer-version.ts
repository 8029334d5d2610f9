import type { GetLayerVersionRequest, GetLayerVersionResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import { findLayer, LAYER_VERSION, layerOutput } from '../functions/layer-versions';
import { layerArn, layerReference } from '../functions/layers';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetLayerVersion.html (read 2026-11-25) */
export const getLayerVersion: Operation<
  Wire<GetLayerVersionRequest>,
  Wire<GetLayerVersionResponse>
> = {
  input: LAYER_VERSION,
  iamAction: 'lambda:GetLayerVersion',
  resourceArn: ({ LayerName = '', VersionNumber }) =>
    `${layerArn(layerReference(LayerName).name)}:${VersionNumber}`,
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const found = findLayer(account, input);
    return found.ok ? ok({ output: layerOutput(found.value.name, found.value.layer) }) : found;
  },
};
