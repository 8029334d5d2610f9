import type { DeleteLayerVersionRequest } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own, without } from '../../kernel/own';
import { ok } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import { invalidParameter } from '../functions/errors';
import { LAYER_VERSION } from '../functions/layer-versions';
import { layerArn, layerReference } from '../functions/layers';

/** Not there is as good as deleted. @see https://docs.aws.amazon.com/lambda/latest/api/API_DeleteLayerVersion.html (read 2026-11-25) */
export const deleteLayerVersion: Operation<Wire<DeleteLayerVersionRequest>> = {
  input: LAYER_VERSION,
  iamAction: 'lambda:DeleteLayerVersion',
  resourceArn: ({ LayerName = '', VersionNumber }) =>
    `${layerArn(layerReference(LayerName).name)}:${VersionNumber}`,
  httpStatus: 204,
  isReadOnly: false,

  run({ account, input: { LayerName = '', VersionNumber = 0 } }) {
    if (VersionNumber < 1) return invalidParameter('Layer Version Cannot be less than 1');
    const { name } = layerReference(LayerName);
    const layer = own(account.lambda.layers, name);
    if (!layer) return ok({ output: {} });
    const left = { ...layer, versions: without(layer.versions, String(VersionNumber)) };
    const layers = { ...account.lambda.layers, [name]: left };
    return ok({ account: { ...account, lambda: { ...account.lambda, layers } }, output: {} });
  },
};
