import EventEmitter from 'events';
import type { Deployment } from '@/lib/protocol/environment-messages';
import { bound } from '../builtins/async-context';
import type { LambdaLog } from '../console/lambda-log';
import { invalidArgumentType } from '../errors/invalid-argument';
import { nodeError } from '../errors/node-error';
import type { EventLoop } from '../event-loop/event-loop';
import { TASK_ROOT } from '../modules/task-path';
import type { NodeRelease } from '../node-release';
import { createEnvironmentVariables } from './environment-variables';
import { outputStream } from './output-stream';
import type { ProcessLife } from './process-life';
import { signalNumber, signalWords } from './signals';
import { createEmitWarning, type WarningParts } from './warnings';

interface ProcessParts {
  readonly deployment: Deployment;
  readonly release: NodeRelease;
  readonly life: ProcessLife;
  readonly loop: EventLoop;
  readonly log: LambdaLog;
  readonly write: (source: 'stdout' | 'stderr', text: string) => void;
  readonly builtin: (name: string) => object | undefined;
}

export type NodeProcess = EventEmitter & {
  readonly env: Record<string, string | undefined>;
  exitCode: unknown;
  emitWarning(warning: unknown, typeOrOptions?: unknown, code?: unknown): void;
};

/** As in the warnings that public logs of Lambda functions show. */
const PROCESS_ID = 2;

/** `process` as it is inside a Lambda function. */
export function createProcess(parts: ProcessParts): NodeProcess {
  const emitter = new EventEmitter();
  const { deployment, release, life } = parts;
  let isExiting = false;
  const members = {
    title: 'node',
    version: release.version,
    versions: release.versions,
    arch: 'x64',
    platform: 'linux',
    release: { name: 'node', lts: release.client === 'v4' ? 'Krypton' : 'Jod' },
    argv: ['/var/lang/bin/node', '/var/runtime/index.mjs'],
    execArgv: [],
    argv0: '/var/lang/bin/node',
    execPath: '/var/lang/bin/node',
    env: createEnvironmentVariables(deployment.variables),
    pid: PROCESS_ID,
    ppid: 1,
    exitCode: undefined,
    debugPort: 9229,
    features: { inspector: true, debug: false, uv: true, ipv6: true, typescript: false },
    config: { target_defaults: {}, variables: {} },
    stdin: emptyInput(),
    stdout: outputStream(1, (text) => parts.write('stdout', text)),
    stderr: outputStream(2, (text) => parts.write('stderr', text)),
    ...clocks(parts),
    ...memory(deployment.memorySizeMb),
    ...user(),
    ...workingFolder(),
    umask: () => 0o22,
    nextTick: (run: (...given: unknown[]) => void, ...given: unknown[]) => {
      if (typeof run !== 'function') throw invalidArgumentType('callback', 'of type function', run);
      const bearer = bound(run);
      parts.loop.addTick(() => bearer(...given));
    },
    emitWarning: createEmitWarning(warningParts(parts, emitter, () => process)),
    getActiveResourcesInfo: () => [],
    allowedNodeEnvironmentFlags: new Set<string>(),
    getBuiltinModule: (name: string) => parts.builtin(name),
    binding() {
      throw nodeError(Error, 'ERR_INVALID_MODULE', 'No such binding');
    },
    exit(code?: unknown) {
      const status = Number(code ?? process.exitCode ?? 0) & 0xff;
      if (!isExiting) {
        isExiting = true;
        tellOfExit(emitter, status);
      }
      life.exit({ kind: 'status', status });
    },
    reallyExit: (code?: unknown) => life.exit({ kind: 'status', status: Number(code ?? 0) & 0xff }),
    abort: () => life.exit({ kind: 'signal', signal: signalWords('SIGABRT') }),
    kill(pid: number, signal: string | number = 'SIGTERM') {
      const number = signalNumber(signal);
      if (pid !== PROCESS_ID && pid !== 0) {
        const error = Object.assign(new Error('kill ESRCH'), { errno: -3, code: 'ESRCH' });
        throw Object.assign(error, { syscall: 'kill' });
      }
      if (number === undefined) {
        throw nodeError(TypeError, 'ERR_UNKNOWN_SIGNAL', `Unknown signal: ${signal}`);
      }
      if (signal === 0 || emitter.emit(`${signal}`, signal, number)) return true;
      return life.exit({ kind: 'signal', signal: signalWords(signal) });
    },
  };
  const process = Object.assign(emitter, members) as NodeProcess;
  Object.defineProperty(process, Symbol.toStringTag, { value: 'process' });
  return process;
}

function warningParts(
  { log, loop }: ProcessParts,
  emitter: EventEmitter,
  process: () => NodeProcess,
): WarningParts {
  return {
    processId: PROCESS_ID,
    show: log.writer('ERROR'),
    nextTick: (run) => loop.addTick(run),
    tellListeners: (warning) => emitter.emit('warning', warning),
    isSilenced: ({ name }) =>
      process().env.NODE_NO_WARNINGS === '1' ||
      (name === 'DeprecationWarning' && Reflect.get(process(), 'noDeprecation') === true),
  };
}

/** A listener that throws does not keep the process alive. */
function tellOfExit(emitter: EventEmitter, status: number): void {
  try {
    emitter.emit('exit', status);
  } catch {}
}

function clocks({ loop }: ProcessParts) {
  const startedAtMs = loop.nowMs();
  const bigint = () => BigInt(Math.round(loop.nowMs() * 1e6));
  const hrtime = (since?: readonly [number, number]) => {
    const nowNs = bigint() - BigInt(since?.[0] ?? 0) * 1_000_000_000n - BigInt(since?.[1] ?? 0);
    return [Number(nowNs / 1_000_000_000n), Number(nowNs % 1_000_000_000n)];
  };
  return {
    hrtime: Object.assign(hrtime, { bigint }),
    uptime: () => (loop.nowMs() - startedAtMs) / 1_000,
    cpuUsage: () => ({ user: Math.round((loop.nowMs() - startedAtMs) * 1_000), system: 20_000 }),
  };
}

/** Engines do not tell a worker how much it uses: figures of an idle Node.js function. */
function memory(memorySizeMb: number) {
  const usage = {
    rss: 64 * 1024 * 1024,
    heapTotal: 12 * 1024 * 1024,
    heapUsed: 8 * 1024 * 1024,
    external: 2 * 1024 * 1024,
    arrayBuffers: 64 * 1024,
  };
  return {
    memoryUsage: Object.assign(() => ({ ...usage }), { rss: () => usage.rss }),
    resourceUsage: () => ({ maxRSS: usage.rss / 1024, userCPUTime: 0, systemCPUTime: 0 }),
    constrainedMemory: () => memorySizeMb * 1024 * 1024,
    availableMemory: () => memorySizeMb * 1024 * 1024 - usage.rss,
  };
}

/** `sbx_user1051`, the user functions run as. */
function user() {
  return {
    getuid: () => 993,
    geteuid: () => 993,
    getgid: () => 990,
    getegid: () => 990,
    getgroups: () => [990],
  };
}

/** The folders that are there on Lambda; relative paths of files start in `/var/task` all the same. */
function workingFolder() {
  let folder = TASK_ROOT;
  return {
    cwd: () => folder,
    chdir(wanted: string) {
      const path = wanted.length > 1 ? wanted.replace(/\/+$/, '') : wanted;
      if (!['/', '/tmp', TASK_ROOT].includes(path)) {
        const words = `ENOENT: no such file or directory, chdir '${folder}' -> '${wanted}'`;
        throw Object.assign(new Error(words), {
          code: 'ENOENT',
          errno: -2,
          syscall: 'chdir',
          path: folder,
          dest: wanted,
        });
      }
      folder = path;
    },
  };
}

/** A function has nothing to read. */
function emptyInput(): object {
  const input = Object.assign(new EventEmitter(), {
    fd: 0,
    isTTY: undefined,
    setEncoding: () => input,
    resume: () => input,
    pause: () => input,
    read: () => null,
    async *[Symbol.asyncIterator]() {},
  });
  return input;
}
