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
  net: ['connect', 'createConnection', 'createServer', 'Socket', 'Server'],
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
  inspector: ['open', 'Session'],
};

const isIPv4 = (text: unknown) =>
  /^(\d{1,3})(\.\d{1,3}){3}$/.test(`${text}`) && octetsFit(`${text}`);
const isIPv6 = (text: unknown) => `${text}`.includes(':') && URL.canParse(`http://[${text}]/`);

/** What works without a network. */
const STATICS: Readonly<Record<string, object>> = {
  worker_threads: { isMainThread: true, threadId: 0, parentPort: null, workerData: null },
  net: { isIPv4, isIPv6, isIP: (text: unknown) => (isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0) },
  http: {
    METHODS: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    STATUS_CODES: {
      200: 'OK',
      201: 'Created',
      202: 'Accepted',
      204: 'No Content',
      301: 'Moved Permanently',
      302: 'Found',
      304: 'Not Modified',
      400: 'Bad Request',
      401: 'Unauthorized',
      403: 'Forbidden',
      404: 'Not Found',
      405: 'Method Not Allowed',
      409: 'Conflict',
      413: 'Payload Too Large',
      415: 'Unsupported Media Type',
      422: 'Unprocessable Entity',
      429: 'Too Many Requests',
      500: 'Internal Server Error',
      502: 'Bad Gateway',
      503: 'Service Unavailable',
      504: 'Gateway Timeout',
    },
  },
};

function octetsFit(address: string): boolean {
  return address.split('.').every((octet) => Number(octet) <= 255);
}

/** A module that can be imported, as on Lambda, and says on its first use that it is not simulated. */
export function refusedModule(name: string): object {
  const members: Record<string, unknown> = {};
  for (const member of EXPORTS[name] ?? []) members[member] = refusal(name, member);
  Object.assign(members, name in STATICS ? STATICS[name] : {});
  return members;
}

function refusal(module: string, member: string): () => never {
  return function refused() {
    throw simulationLimit(
      `${module}.${member} is not simulated: this environment has no network, processes or threads.`,
    );
  };
}
