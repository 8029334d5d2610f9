import type { Deployment, HandlerCall } from '@/lib/protocol/environment-messages';
import type { LogSource, ProcessExit } from '@/lib/sim/lambda/invocation';
import type { SandboxServices, ScriptHost } from '../language-runtime';
import { BuiltinModules } from './builtins/builtin-modules';
import type { BuiltinParts } from './builtins/builtin-parts';
import { createLambdaConsole } from './console/lambda-console';
import { LambdaLog } from './console/lambda-log';
import { type CallerPhase, clientFrames } from './errors/client-frames';
import { installStackTraces } from './errors/stack-traces';
import { EventLoop } from './event-loop/event-loop';
import { installGlobals } from './globals/install-globals';
import { meterLargeBuffers } from './globals/memory-meter';
import { listenAsClientV3 } from './invocation/listen-as-client-v3';
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
  /** Answers for a process that exits, and stops this thread. */
  readonly leave: (exit: ProcessExit) => never;
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

/** What exists before there is a process. */
interface Core {
  readonly release: NodeRelease;
  readonly life: ProcessLife;
  readonly loop: EventLoop;
  readonly log: LambdaLog;
  /** Raw output. What a process writes after its end is lost. */
  readonly write: (source: 'stdout' | 'stderr', text: string) => void;
  readonly onUncaught: (thrown: unknown) => void;
  readonly builtin: (name: string) => object;
}

type LateParts = Pick<Core, 'onUncaught' | 'builtin'> & Pick<WorldParts, 'leave'>;

export async function openNodeWorld(parts: WorldParts): Promise<NodeWorld> {
  const { deployment, scripts, services } = parts;
  const core = openCore(parts, {
    onUncaught: (thrown) => uncaught.exception(thrown),
    builtin: (name) => builtins.get(name),
    leave: parts.leave,
  });
  const { release, life, loop, log } = core;
  const process = createProcess({ ...core, deployment });
  const lambdaConsole = openConsole(core, process);
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
  const memory = meterLargeBuffers(deployment.memorySizeMb, (askedForMb) =>
    services.outOfMemory(askedForMb),
  );
  const builtins = openBuiltins(parts, core, process, lambdaConsole, (from) =>
    modules.createRequire(from),
  );
  await builtins.load(namedBuiltins(files));
  const modules = await createModuleSystem({
    files,
    scripts,
    client: release.client,
    ...core,
    warn: (text) => process.emitWarning(text),
  });
  const followPhase = followPhases(core, process);
  const startInvocation = (call: HandlerCall) => {
    memory.prepare();
    followPhase(call);
  };
  if (release.client === 'v3') listenAsClientV3(process, life, log);
  const world = { release, life, loop, log, process, files, modules, uncaught, startInvocation };
  return { ...world, console: lambdaConsole };
}

function openCore(parts: WorldParts, late: LateParts): Core {
  const { deployment, services } = parts;
  const release = nodeRelease(deployment.runtime);
  const life = new ProcessLife(late.leave);
  const loop = new EventLoop({ clock: services.clock, life, onUncaught: late.onUncaught });
  const log = openLog(parts, release, loop, life);
  const write: Core['write'] = (source, text) => {
    if (life.end === undefined) services.log.write(source, text);
  };
  return { ...late, release, life, loop, log, write };
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

function openConsole({ log, loop, write }: Core, process: NodeProcess): NodeWorld['console'] {
  const lambdaConsole = createLambdaConsole({
    log,
    writeStdout: (text) => write('stdout', text),
    nowMs: () => loop.nowMs(),
    warn: (text) => process.emitWarning(text),
  });
  return lambdaConsole as NodeWorld['console'];
}

function openBuiltins(
  { deployment, services }: WorldParts,
  core: Core,
  process: NodeProcess,
  lambdaConsole: NodeWorld['console'],
  createRequire: BuiltinParts['createRequire'],
): BuiltinModules {
  const shared = { ...core, process, console: lambdaConsole };
  const warn = (text: string, type?: string) => process.emitWarning(text, type);
  return new BuiltinModules({
    ...shared,
    timers: installGlobals({ ...shared, warn }),
    memorySizeMb: deployment.memorySizeMb,
    fileSystem: {
      ...deployment,
      temporaryFilesChanged: (changed) => services.temporaryFilesChanged(changed),
    },
    createRequire,
  });
}

/** Lets stack traces and log lines follow what the process does. @returns What begins an invocation. */
function followPhases({ release, loop, log }: Core, process: NodeProcess) {
  let callerPhase: CallerPhase = 'module';
  installStackTraces(() =>
    clientFrames(release.client, loop.phase === 'main' ? callerPhase : loop.phase),
  );
  return (call: HandlerCall) => {
    callerPhase = 'handler';
    log.requestId = call.requestId;
    process.env._X_AMZN_TRACE_ID = call.traceId;
  };
}
