import type { Layer } from '@aws-sdk/client-lambda';
import type { Account } from '../../account/account-state';
import type { AwsError } from '../../kernel/aws-error';
import { own } from '../../kernel/own';
import { ok, type Result } from '../../kernel/result';
import type { Wire } from '../../model/wire';
import { LIMITS } from '../limits';
import { ACCOUNT } from '../names';
import { invalidParameter } from './errors';
import type { LayerVersion } from './function-state';

const LAYER_ARN =
  /^arn:aws[a-zA-Z-]*:lambda:(?<region>[^:]+):(?<account>\d{12}):layer:(?<name>[^:]+)(?::(?<version>\d+))?$/;

export function layerArn(name: string): string {
  return `arn:aws:lambda:${ACCOUNT.region}:${ACCOUNT.accountId}:layer:${name}`;
}

/** A layer as a request names it, by name or by ARN, with the version an ARN may end in. */
export function layerReference(given: string): {
  readonly name: string;
  readonly version?: string;
} {
  const { name, version } = LAYER_ARN.exec(given)?.groups ?? {};
  return { name: name ?? given, ...(version !== undefined && { version }) };
}

export function findLayerVersion(
  account: Account,
  name: string,
  version: string,
): LayerVersion | undefined {
  const layer = own(account.lambda.layers, name);
  return layer && own(layer.versions, version);
}

/** Five at most, each there, in this region, and no two versions of one. Rule API-9. */
export function checkLayers(account: Account, arns: readonly string[]): Result<null, AwsError> {
  if (arns.length > LIMITS.maxLayers.value) {
    return invalidParameter(`Cannot reference more than ${LIMITS.maxLayers.value} layers.`);
  }
  const twins = twoOfOneLayer(arns);
  if (twins) {
    return invalidParameter(
      `Two different versions of the same layer are not allowed to be referenced in the same function. ${twins[0]} and ${twins[1]} are versions of the same layer.`,
    );
  }
  for (const arn of arns) {
    const { region, name = '', version = '' } = LAYER_ARN.exec(arn)?.groups ?? {};
    if (region !== undefined && region !== ACCOUNT.region) {
      return invalidParameter(
        `Layers are not in the same region as the function. Layers are expected to be in region ${ACCOUNT.region}.`,
      );
    }
    if (!findLayerVersion(account, name, version)) {
      return invalidParameter(`Layer version ${arn} does not exist.`);
    }
  }
  return ok(null);
}

function twoOfOneLayer(arns: readonly string[]): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const arn of arns) {
    const layer = arn.replace(/:\d+$/, '');
    const other = seen.get(layer);
    if (other !== undefined) return [other, arn];
    seen.set(layer, arn);
  }
  return undefined;
}

export function layersOf(account: Account, arns: readonly string[]): readonly Wire<Layer>[] {
  return arns.map((arn) => {
    const { name, version = '' } = layerReference(arn);
    return { Arn: arn, CodeSize: findLayerVersion(account, name, version)?.codeSizeBytes ?? 0 };
  });
}
