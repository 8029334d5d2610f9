import type { Deployment, HandlerCall } from '@/lib/protocol/environment-messages';
import type { LogSource } from '@/lib/sim/lambda/invocation';
import type { SandboxServices, ScriptHost } from '../language-runtime';
import { BuiltinModules } from './builtins/builtin-modules';
import { createLambdaConsole } from './console/lambda-console';
import { LambdaLog } from './console/lambda-log';
import { type CallerPhase, clientFrames } from './errors/client-frames';
import { runtimeError } from './errors/runtime-errors';
import { installStackTraces } from './errors/stack-traces';
import { EventLoop } from './event-loop/event-loop';
import { installGlobals } from './globals/install-globals';
import { meterLargeBuffers } from './globals/memory-meter';
import { createModuleSystem, type ModuleSystem } from './modules/module-system';
import { namedBuiltins } from './modules/named-builtins';
import { readTaskFiles } from './modules/read-task-files';
import type { TaskFiles } from './modules/task-files';
import { type NodeRelease, nodeRelease } from './node-release';
import { ProcessLife } from './process/process-life';
import { createProcess, type NodeProcess } from './process/process-object';
import { createUncaughtErrors, type UncaughtErrors } from './process/uncaught';

interface WorldParts {
  readonly deployment: Deployment;
  readonly scripts: ScriptHost;
  readonly services: SandboxServices;
}

/** Everything one process consists of before learner code runs. */
export interface NodeWorld {
  readonly release: NodeRelease;
  readonly life: ProcessLife;
  readonly loop: EventLoop;
  readonly log: LambdaLog;
  readonly console: { warn(message: string): void };
  readonly process: NodeProcess;
  readonly files: TaskFiles;
  readonly modules: ModuleSystem;
  readonly uncaught: UncaughtErrors;
  startInvocation(call: HandlerCall): void;
}

export async function openNodeWorld(parts: WorldParts): Promise<NodeWorld> {
  const { deployment, scripts, services } = parts;
  const release = nodeRelease(deployment.runtime);
  const life = new ProcessLife();
  const loop = new EventLoop({
    clock: services.clock,
    life,
    onUncaught: (thrown) => uncaught.exception(thrown),
  });
  const write = (source: 'stdout' | 'stderr', text: string) => {
    if (life.end === undefined) services.log.write(source, text);
  };
  const log = openLog(parts, release, loop, life);
  const process = createProcess({
    deployment,
    release,
    life,
    loop,
    write,
    builtin: (name) => builtins.get(name),
  });
  const warn = (text: string) => process.emitWarning(text);
  const lambdaConsole = createLambdaConsole({
    log,
    writeStdout: (text) => write('stdout', text),
    nowMs: () => loop.nowMs(),
    warn,
  }) as NodeWorld['console'];
  const files = await readTaskFiles(deployment.files);
  const uncaught = createUncaughtErrors({
    process,
    life,
    files,
    version: release.version,
    write: (text) => services.log.event('stderr', text.trimEnd()),
  });
  scripts.onUncaught((origin, reason) => {
    if (origin === 'uncaughtException') uncaught.exception(reason);
    else uncaught.rejection(reason);
  });
  const onUncaught = (thrown: unknown) => uncaught.exception(thrown);
  meterLargeBuffers(deployment.memorySizeMb, (askedForMb) => services.outOfMemory(askedForMb));
  const timers = installGlobals({
    loop,
    release,
    process,
    console: lambdaConsole,
    onUncaught,
    warn,
  });
  const builtins = new BuiltinModules({
    loop,
    timers,
    process,
    console: lambdaConsole,
    memorySizeMb: deployment.memorySizeMb,
    fileSystem: {
      ...deployment,
      temporaryFileChanged: (file) => services.temporaryFileChanged(file),
    },
    createRequire: (from) => modules.createRequire(from),
  });
  await builtins.load(namedBuiltins(files));
  const modules = await createModuleSystem({
    files,
    scripts,
    client: release.client,
    builtin: (name) => builtins.get(name),
  });
  let callerPhase: CallerPhase = 'module';
  installStackTraces(() =>
    clientFrames(release.client, loop.phase === 'main' ? callerPhase : loop.phase),
  );
  if (release.client === 'v3') listenAsClientV3(process, life, log);
  return {
    release,
    life,
    loop,
    log,
    console: lambdaConsole,
    process,
    files,
    modules,
    uncaught,
    startInvocation(call) {
      callerPhase = 'handler';
      log.requestId = call.requestId;
      process.env._X_AMZN_TRACE_ID = call.traceId;
    },
  };
}

function openLog(
  { deployment, services }: WorldParts,
  release: NodeRelease,
  loop: EventLoop,
  life: ProcessLife,
): LambdaLog {
  const isJson = deployment.logFormat === 'JSON';
  return new LambdaLog({
    client: release.client,
    format: deployment.logFormat,
    minLevel: (isJson ? deployment.logLevel : undefined) ?? 'TRACE',
    nowMs: () => loop.nowMs(),
    write: (source: LogSource, text) => {
      if (life.end === undefined) services.log.event(source, text);
    },
  });
}

/** Version 3 of AWS's client listens for what nobody caught, posts it as the answer and exits with 129 or 128. */
function listenAsClientV3(process: NodeProcess, life: ProcessLife, log: LambdaLog): void {
  process.on('uncaughtException', (error: unknown) => {
    log.error('Uncaught Exception', error);
    life.finish({ by: 'error', thrown: error });
  });
  process.on('unhandledRejection', (reason: unknown) => {
    const error = unhandledRejection(reason);
    log.error('Unhandled Promise Rejection', error);
    life.finish({ by: 'error', thrown: error });
  });
}

function unhandledRejection(reason: unknown): Error {
  const error = runtimeError({
    name: 'UnhandledPromiseRejection',
    message: reason === undefined ? '' : `${reason}`,
    frames: [
      '    at process.<anonymous> (file:///var/runtime/index.mjs:1276:17)',
      '    at process.emit (node:events:519:28)',
      '    at emitUnhandledRejection (node:internal/process/promises:250:13)',
      '    at throwUnhandledRejectionsMode (node:internal/process/promises:385:19)',
      '    at processPromiseRejections (node:internal/process/promises:470:17)',
      '    at process.processTicksAndRejections (node:internal/process/task_queues:96:32)',
    ],
    client: 'v3',
  });
  return Object.assign(error, { reason, promise: {} });
}
