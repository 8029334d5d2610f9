import type { Runtime } from '@/lib/sim/lambda/function-configuration';

/** Which of AWS's two runtime clients answers: version 3 up to Node.js 22, the version 4 rewrite from Node.js 24. */
export type ClientGeneration = 'v3' | 'v4';

/** What of a Node.js release learner code can see, and which runtime client Lambda pairs it with. */
export interface NodeRelease {
  readonly version: string;
  readonly client: ClientGeneration;
  readonly versions: Readonly<Record<string, string>>;
}

const NODE_24: NodeRelease = {
  version: 'v24.11.1',
  client: 'v4',
  versions: { node: '24.11.1', v8: '13.6.233.10-node.28', uv: '1.51.0', modules: '137' },
};

const NODE_22: NodeRelease = {
  version: 'v22.21.1',
  client: 'v3',
  versions: { node: '22.21.1', v8: '12.4.254.21-node.33', uv: '1.51.0', modules: '127' },
};

export function nodeRelease(runtime: Runtime): NodeRelease {
  return runtime === 'nodejs22.x' ? NODE_22 : NODE_24;
}
