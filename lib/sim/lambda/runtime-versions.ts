import { RUNTIMES, type Runtime } from './function-configuration';
import { ACCOUNT } from './names';

/** What INIT_START calls a runtime, and the hash its ARN ends in. */
interface RuntimeVersion {
  readonly name: string;
  readonly hash: string;
}

/**
 * Names as recorded in CloudWatch in 2026 (v48: July, v122: October). AWS changes them with each patch.
 * The hash of python3.14 was not seen recorded; this one only has the shape.
 */
const RUNTIME_VERSIONS: Readonly<Record<Runtime, RuntimeVersion>> = {
  'python3.14': {
    name: 'python:3.14.mainline.v63',
    hash: '2e1a3f0c9d4b5867a1f2c3d4e5b697880f1e2d3c4b5a69788796a5b4c3d2e1f0',
  },
  'nodejs24.x': {
    name: 'nodejs:24.v48',
    hash: 'adfa9c68b2b34ae1cba34f70c4369649bca17aea5fe29e10414b040bf256e6c6',
  },
  'nodejs22.x': {
    name: 'nodejs:22.mainline.v122',
    hash: '775dab0d220a0b97f3ec34fe1692d7a07b5d13049153b00f03204c9543bd69e4',
  },
};

export function runtimeVersion(runtime: Runtime): { readonly name: string; readonly arn: string } {
  const { name, hash } = RUNTIME_VERSIONS[runtime];
  return { name, arn: `arn:aws:lambda:${ACCOUNT.region}::runtime:${hash}` };
}

/** A runtime that does not run here has a version nobody will ever see start. */
const NOT_HERE = '0'.repeat(64);

export function runtimeVersionArn(name: string): string {
  const runtime = RUNTIMES.find((one) => one === name);
  return runtime
    ? runtimeVersion(runtime).arn
    : `arn:aws:lambda:${ACCOUNT.region}::runtime:${NOT_HERE}`;
}
