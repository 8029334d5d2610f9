import type {
  PublishLayerVersionRequest,
  PublishLayerVersionResponse,
} from '@aws-sdk/client-lambda';
import type { Operation } from '../../account/operation';
import { own } from '../../kernel/own';
import { ok } from '../../kernel/result';
import { structure, text } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { COMPATIBLE, LAYER_NAME, layerOutput } from '../functions/layer-versions';
import { layerArn, layerReference } from '../functions/layers';
import { type CodeSource, packageCode } from '../functions/package-code';
import { CODE, DESCRIPTION } from '../functions/settings-shape';

type Input = Wire<Omit<PublishLayerVersionRequest, 'Content'>> & { readonly Content: CodeSource };

/** Layers are kept, not put in `/opt`. @see https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html (read 2026-11-25) */
export const publishLayerVersion: Operation<Input, Wire<PublishLayerVersionResponse>> = {
  input: structure(
    {
      LayerName: LAYER_NAME,
      Content: structure(CODE),
      Description: DESCRIPTION,
      LicenseInfo: text({ maxLength: 512 }),
      ...COMPATIBLE,
    },
    ['LayerName', 'Content'],
  ),
  iamAction: 'lambda:PublishLayerVersion',
  resourceArn: ({ LayerName = '' }) => layerArn(layerReference(LayerName).name),
  httpStatus: 201,
  isReadOnly: false,

  run({ account, input, now }) {
    const packaged = packageCode(input.Content);
    if (!packaged.ok) return packaged;
    const { name } = layerReference(input.LayerName ?? '');
    const before = own(account.lambda.layers, name) ?? { nextVersion: 1, versions: {} };
    const version = {
      version: before.nextVersion,
      codeSha256: packaged.value.sha256,
      codeSizeBytes: packaged.value.code.sizeBytes,
      createdAt: now,
      description: input.Description ?? '',
      ...(input.LicenseInfo !== undefined && { licenseInfo: input.LicenseInfo }),
      compatibleRuntimes: input.CompatibleRuntimes ?? [],
      compatibleArchitectures: input.CompatibleArchitectures ?? [],
    };
    const layer = {
      nextVersion: before.nextVersion + 1,
      versions: { ...before.versions, [String(version.version)]: version },
    };
    const layers = { ...account.lambda.layers, [name]: layer };
    return ok({
      account: { ...account, lambda: { ...account.lambda, layers } },
      output: layerOutput(name, version),
    });
  },
};
