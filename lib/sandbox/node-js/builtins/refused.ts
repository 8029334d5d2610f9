import { simulationLimit } from '../errors/node-error';

const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  http: [
    'request',
    'get',
    'createServer',
    'Agent',
    'Server',
    'ClientRequest',
    'IncomingMessage',
    'ServerResponse',
  ],
  https: ['request', 'get', 'createServer', 'Agent', 'Server'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  net: [
    'connect',
    'createConnection',
    'createServer',
    'Socket',
    'Server',
    'isIP',
    'isIPv4',
    'isIPv6',
  ],
  tls: ['connect', 'createServer', 'TLSSocket'],
  dgram: ['createSocket', 'Socket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'reverse', 'Resolver'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6', 'Resolver'],
  child_process: ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'],
  worker_threads: ['Worker', 'MessageChannel', 'MessagePort'],
  cluster: ['fork', 'setupPrimary'],
  vm: [
    'Script',
    'createContext',
    'runInContext',
    'runInNewContext',
    'runInThisContext',
    'compileFunction',
  ],
  v8: ['serialize', 'deserialize', 'getHeapStatistics', 'setFlagsFromString'],
  readline: ['createInterface', 'Interface'],
  inspector: ['open', 'Session'],
};

/** A module that can be imported, as on Lambda, and says on its first use that it is not simulated. */
export function refusedModule(name: string): object {
  const members: Record<string, unknown> = {};
  for (const member of EXPORTS[name] ?? []) members[member] = refusal(name, member);
  if (name === 'worker_threads')
    Object.assign(members, { isMainThread: true, threadId: 0, parentPort: null });
  return members;
}

function refusal(module: string, member: string): () => never {
  return function refused() {
    throw simulationLimit(
      `${module}.${member} is not simulated: this environment has no network, processes or threads.`,
    );
  };
}
