import type { ListLayersRequest, ListLayersResponse } from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { ok } from '../../kernel/result';
import { PAGING, page } from '../../model/page';
import { structure } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { ARCHITECTURE, listedLayer, RUNTIME } from '../functions/layer-versions';
import { layerArn } from '../functions/layers';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_ListLayers.html (read 2026-11-25) */
export const listLayers: Operation<Wire<ListLayersRequest>, Wire<ListLayersResponse>> = {
  input: structure({
    CompatibleRuntime: RUNTIME,
    CompatibleArchitecture: ARCHITECTURE,
    ...PAGING,
  }),
  iamAction: 'lambda:ListLayers',
  resourceArn: () => '*',
  httpStatus: 200,
  isReadOnly: true,

  run({ account, input }) {
    const layers = Object.entries(account.lambda.layers).flatMap(([name, { versions }]) => {
      const latest = Object.values(versions).at(-1);
      return latest
        ? [
            {
              LayerName: name,
              LayerArn: layerArn(name),
              LatestMatchingVersion: listedLayer(name, latest),
            },
          ]
        : [];
    });
    const { items, ...next } = page(layers, input);
    return ok({ output: { Layers: items, ...next } });
  },
};
