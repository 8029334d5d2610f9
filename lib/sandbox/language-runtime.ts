import type {
  Deployment,
  HandlerCall,
  HandlerReport,
  InitializationReport,
  TemporaryFile,
} from '@/lib/protocol/environment-messages';
import type { ClockReading, ClockSpeed, EpochMs } from '@/lib/sim/kernel/clock';
import type { LogSource } from '@/lib/sim/lambda/invocation';

/** One language inside an execution environment. Learner mistakes are reports; only our own failures are thrown. */
export interface LanguageRuntime {
  initialize(deployment: Deployment): Promise<InitializationReport>;
  invoke(call: HandlerCall): Promise<HandlerReport>;
}

/** What a language may use of the world around its process. */
export interface SandboxServices {
  readonly log: LogSink;
  readonly clock: EnvironmentClock;
  temporaryFilesChanged(files: readonly TemporaryFile[]): void;
  /** Tells the host to end this process. Whoever calls it must not go on afterwards. */
  outOfMemory(askedForMb: number): void;
  /** Answers the request in hand for a process that leaves in the middle of a call. Nothing behind the call runs. */
  processExited(report: ExitReport): never;
}

export type ExitReport = Extract<HandlerReport, { status: 'exited' }>;

/** Turns what is written into log events, sent at once until a flood makes batches necessary. */
export interface LogSink {
  /** Raw output of the process: every newline ends an event, the rest waits for its newline or for `flush`. */
  write(source: 'stdout' | 'stderr', text: string): void;
  /** One event, newlines and all. Unfinished raw output goes out first. */
  event(source: LogSource, text: string): void;
  /** Sends everything, also a last line without a newline. */
  flush(): void;
}

/** The environment's clock. Every clock the learner can read is derived from it. */
export interface EnvironmentClock {
  readonly speed: ClockSpeed;
  now(): EpochMs;
  /** Follows the account's clock again, before each request. */
  set(reading: ClockReading): void;
  /** Fast-forward only: `ms` of waiting happen at once. */
  skip(ms: number): void;
}

/** How the host runs program text as JavaScript: blobs in a worker, `data:` and `vm` in Node. */
export interface ScriptHost {
  /** Makes a URL for a module's source that `import` statements in other sources may name. */
  moduleUrl(source: string): string;
  importModule(url: string): Promise<object>;
  /** Runs a sloppy-mode classic script at once. Its syntax errors and exceptions are thrown. */
  runScript(source: string): void;
  /**
   * Names who hears of rejections that nothing handled and exceptions out of timers, in place of the host's own report.
   * The listener must not throw; learner code can call it hundreds of thousands of times.
   */
  onUncaught(listener: (origin: UncaughtOrigin, reason: unknown) => void): void;
}

export type UncaughtOrigin = 'uncaughtException' | 'unhandledRejection';
