import type { ListLayerVersionsRequest, ListLayerVersionsResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { PAGING, page } from '../../model/page';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { ARCHITECTURE, LAYER_NAME, listedLayer, RUNTIME } from '../functions/layer-versions';
import { layerReference } from '../functions/layers';

/** Newest first. @see https://docs.aws.amazon.com/lambda/latest/api/API_ListLayerVersions.html (read 2026-11-25) */
export const listLayerVersions: Operation<
  Wire<ListLayerVersionsRequest>,
  Wire<ListLayerVersionsResponse>
> = {
  input: structure(
    {
      LayerName: LAYER_NAME,
      CompatibleRuntime: RUNTIME,
      CompatibleArchitecture: ARCHITECTURE,
      ...PAGING,
    },
    ['LayerName'],
  ),
  iamAction: 'lambda:ListLayerVersions',
  resourceArn: () => '*',
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const { name } = layerReference(input.LayerName ?? '');
    const versions = Object.values(own(account.lambda.layers, name)?.versions ?? {}).reverse();
    const { items, ...next } = page(versions, input);
    return ok({
      output: { LayerVersions: items.map((version) => listedLayer(name, version)), ...next },
    });
  },
};
