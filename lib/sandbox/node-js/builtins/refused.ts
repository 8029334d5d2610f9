import { simulationLimit } from '../errors/node-error';
import { METHODS, STATUS_CODES } from './http-words';

const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  http: [
    'request',
    'get',
    'createServer',
    'Server',
    'ClientRequest',
    'IncomingMessage',
    'ServerResponse',
  ],
  https: ['request', 'get', 'createServer', 'Server'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  net: ['connect', 'createConnection', 'createServer', 'Socket', 'Server'],
  tls: ['connect', 'createServer', 'TLSSocket'],
  dgram: ['createSocket', 'Socket'],
  dns: [
    'lookup',
    'resolve',
    'resolve4',
    'resolve6',
    'resolveMx',
    'resolveTxt',
    'reverse',
    'Resolver',
  ],
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
  v8: ['serialize', 'deserialize', 'setFlagsFromString', 'writeHeapSnapshot'],
  test: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach', 'run'],
  sqlite: ['DatabaseSync', 'StatementSync'],
  tty: ['ReadStream', 'WriteStream'],
  repl: ['start', 'REPLServer'],
  wasi: ['WASI'],
  trace_events: ['createTracing', 'getEnabledCategories'],
  domain: ['create', 'createDomain', 'Domain'],
  inspector: ['open', 'Session'],
};

/** Is made at the top of many functions; only a request would need what is missing. */
class Agent {
  readonly options: object;
  readonly keepAlive: boolean;
  readonly maxSockets: number;
  readonly sockets = {};
  readonly freeSockets = {};
  readonly requests = {};

  constructor(options: { readonly keepAlive?: boolean; readonly maxSockets?: number } = {}) {
    this.options = { ...options };
    this.keepAlive = options.keepAlive ?? false;
    this.maxSockets = options.maxSockets ?? Number.POSITIVE_INFINITY;
  }

  destroy(): void {}
}

/** Figures of an idle Node.js function, as `process.memoryUsage` gives them. */
function getHeapStatistics(): object {
  const megabyte = 1024 * 1024;
  return {
    total_heap_size: 12 * megabyte,
    total_heap_size_executable: megabyte / 4,
    total_physical_size: 12 * megabyte,
    total_available_size: 100 * megabyte,
    used_heap_size: 8 * megabyte,
    heap_size_limit: 112 * megabyte,
    malloced_memory: megabyte / 4,
    peak_malloced_memory: megabyte,
    does_zap_garbage: 0,
    number_of_native_contexts: 1,
    number_of_detached_contexts: 0,
  };
}

const isIPv4 = (text: unknown) =>
  /^(\d{1,3})(\.\d{1,3}){3}$/.test(`${text}`) && octetsFit(`${text}`);
const isIPv6 = (text: unknown) => `${text}`.includes(':') && URL.canParse(`http://[${text}]/`);

/** What works without a network. */
const STATICS: Readonly<Record<string, object>> = {
  worker_threads: { isMainThread: true, threadId: 0, parentPort: null, workerData: null },
  net: { isIPv4, isIPv6, isIP: (text: unknown) => (isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0) },
  http: { METHODS, STATUS_CODES, Agent, globalAgent: new Agent(), maxHeaderSize: 16_384 },
  https: { Agent, globalAgent: new Agent() },
  tty: { isatty: () => false },
  v8: { getHeapStatistics },
};

function octetsFit(address: string): boolean {
  return address.split('.').every((octet) => Number(octet) <= 255);
}

/** A module that can be imported, as on Lambda, and says on its first use that it is not simulated. */
export function refusedModule(name: string): object {
  const members: Record<string, unknown> = {};
  for (const member of EXPORTS[name] ?? []) members[member] = refusal(name, member);
  Object.assign(members, name in STATICS ? STATICS[name] : {});
  if (name === 'dns') members.promises = refusedModule('dns/promises');
  return members;
}

function refusal(module: string, member: string): () => never {
  // A function with a name of its own can be called with `new` too.
  function refused(): never {
    throw simulationLimit(
      `${module}.${member} is not simulated: this environment has no network, processes or threads.`,
    );
  }
  return Object.defineProperty(refused, 'name', { value: member });
}
