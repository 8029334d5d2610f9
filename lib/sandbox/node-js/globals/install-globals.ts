import { Buffer } from 'buffer';
import { installDefaultLocale } from '../../default-locale';
import { bound } from '../builtins/async-context';
import { invalidArgumentType } from '../errors/invalid-argument';
import type { EventLoop } from '../event-loop/event-loop';
import type { NodeRelease } from '../node-release';
import { realQueueMicrotask } from '../primordials';
import type { NodeProcess } from '../process/process-object';
import { createEnvironmentDate } from './environment-date';
import { createPerformance } from './environment-performance';
import { hideBrowserGlobals } from './hide-browser-globals';
import { makeGlobalsInspectable } from './inspectable-globals';
import { createProxyClass } from './known-proxies';
import { lambdaGlobal } from './lambda-global';
import { createRefusedFetch, NoWebSocket } from './network';
import { completeBuffer } from './node-buffer';
import { installNodeWords } from './node-dom-words';
import { createUrlClass } from './node-url';
import { waitForWebMethods } from './patient-methods';
import { refusedEvaluation } from './refused-evaluation';
import { createTimerFunctions, type TimerFunctions, type Warn } from './timer-functions';
import { createWebCrypto } from './web-crypto';

interface GlobalParts {
  readonly loop: EventLoop;
  readonly release: NodeRelease;
  readonly process: NodeProcess;
  readonly console: object;
  readonly onUncaught: (thrown: unknown) => void;
  readonly warn: Warn;
}

/** What `Object.keys(globalThis)` finds in Node.js. */
const ENUMERABLE: ReadonlySet<string> = new Set(
  `global clearImmediate setImmediate clearInterval clearTimeout setInterval setTimeout queueMicrotask performance fetch
  navigator crypto`.split(/\s+/),
);

/** Makes the worker's global object look like Node.js's. @returns The timer functions, which built-in modules share. */
export function installGlobals(parts: GlobalParts): TimerFunctions {
  const { loop, release, process, onUncaught } = parts;
  hideBrowserGlobals();
  completeBuffer();
  makeGlobalsInspectable();
  const timers = createTimerFunctions(loop, parts.warn, release.client);
  const globals = {
    global: globalThis,
    process,
    console: parts.console,
    Buffer,
    ...timers,
    Date: createEnvironmentDate({ nowMs: () => loop.nowMs(), variables: process.env }),
    performance: createPerformance(() => loop.nowMs()),
    crypto: createWebCrypto(),
    ...refusedEvaluation(),
    Proxy: createProxyClass(),
    WebSocket: NoWebSocket,
    URL: createUrlClass(),
    [Symbol.toStringTag]: 'global',
    fetch: createRefusedFetch(),
    queueMicrotask(run: () => void) {
      if (typeof run !== 'function') throw invalidArgumentType('callback', 'of type function', run);
      const bearer = bound(run);
      realQueueMicrotask(() => guarded(bearer, onUncaught));
    },
    navigator: {
      hardwareConcurrency: 2,
      language: 'en-US',
      languages: ['en-US'],
      platform: 'linux',
      userAgent: `Node.js/${release.version.slice(1, 3)}`,
    },
    awslambda: lambdaGlobal,
  };
  for (const name of Reflect.ownKeys(globals)) define(name, Reflect.get(globals, name));
  installDefaultLocale();
  installNodeWords(timers);
  waitForWebMethods(loop);
  return timers;
}

function define(name: string | symbol, value: unknown): void {
  Object.defineProperty(globalThis, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: typeof name === 'string' && ENUMERABLE.has(name),
  });
}

function guarded(run: () => void, onUncaught: (thrown: unknown) => void): void {
  try {
    run();
  } catch (thrown) {
    onUncaught(thrown);
  }
}
