import type { GetLayerVersionResponse, LayerVersionsListItem } from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { AwsError } from '../../kernel/aws-error';
import { ok, type Result } from '../../kernel/result';
import { listOf, oneOf, structure, text, whole } from '../../model/shape';
import type { Wire } from '../../model/wire';
import { AWS_RUNTIMES } from '../aws-runtimes';
import { ACCOUNT } from '../names';
import { lambdaTime } from './configuration-output';
import { invalidParameter, noSuchResource } from './errors';
import type { LayerVersion } from './function-state';
import { findLayerVersion, layerArn, layerReference } from './layers';

export const LAYER_NAME = text({
  minLength: 1,
  maxLength: 140,
  pattern: '(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+',
});
export const RUNTIME = oneOf(...AWS_RUNTIMES);
export const ARCHITECTURE = oneOf('x86_64', 'arm64');
export const LAYER_VERSION = structure({ LayerName: LAYER_NAME, VersionNumber: whole() }, [
  'LayerName',
  'VersionNumber',
]);
export const COMPATIBLE = {
  CompatibleRuntimes: listOf(RUNTIME, { maxLength: 15 }),
  CompatibleArchitectures: listOf(ARCHITECTURE, { maxLength: 2 }),
};

/** A version of a layer by name and number. Rule API-17. */
export function findLayer(
  account: Account,
  {
    LayerName = '',
    VersionNumber = 0,
  }: { readonly LayerName?: string | undefined; readonly VersionNumber?: number | undefined },
): Result<{ readonly name: string; readonly layer: LayerVersion }, AwsError> {
  if (VersionNumber < 1) return invalidParameter('Layer Version Cannot be less than 1');
  const { name } = layerReference(LayerName);
  const layer = findLayerVersion(account, name, String(VersionNumber));
  return layer ? ok({ name, layer }) : noSuchResource();
}

export function layerOutput(name: string, layer: LayerVersion): Wire<GetLayerVersionResponse> {
  return {
    ...listedLayer(name, layer),
    LayerArn: layerArn(name),
    Content: {
      Location: `https://awslambda-${ACCOUNT.region}-layers.s3.${ACCOUNT.region}.amazonaws.com/snapshots/${ACCOUNT.accountId}/${name}-${layer.version}`,
      CodeSha256: layer.codeSha256,
      CodeSize: layer.codeSizeBytes,
    },
  };
}

export function listedLayer(name: string, layer: LayerVersion): Wire<LayerVersionsListItem> {
  return {
    LayerVersionArn: `${layerArn(name)}:${layer.version}`,
    Version: layer.version,
    Description: layer.description,
    CreatedDate: lambdaTime(layer.createdAt),
    CompatibleRuntimes: layer.compatibleRuntimes as LayerVersionsListItem['CompatibleRuntimes'],
    CompatibleArchitectures:
      layer.compatibleArchitectures as LayerVersionsListItem['CompatibleArchitectures'],
    ...(layer.licenseInfo !== undefined && { LicenseInfo: layer.licenseInfo }),
  };
}
