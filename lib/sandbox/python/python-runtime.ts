import type { PyodideAPI } from 'pyodide';
import type { PyCallable } from 'pyodide/ffi';
import type {
  Deployment,
  HandlerCall,
  HandlerReport,
  InitializationReport,
} from '@/lib/protocol/environment-messages';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { LanguageRuntime, SandboxServices } from '../language-runtime';
import { followClock } from './follow-clock';
import { layOutFiles, moveStandardLibrary } from './lay-out-files';
import { limitMemory, usedMemoryMb } from './limit-memory';
import { type Outcome, readAnswer, readExit } from './process-answer';
import { internalsOf } from './pyodide-internals';
import { INSTALL_MODULES, PYTHON_MODULES } from './python-modules';
import { watchTemporaryFiles } from './temporary-files';
import { waitRealTime } from './wait-real-time';

/**
 * Puts our part of Python into a fresh interpreter and imports what learners import most. Holds nothing of JavaScript
 * afterwards, so that its memory can be taken as a snapshot.
 */
export function installPython(pyodide: PyodideAPI): void {
  moveStandardLibrary(internalsOf(pyodide).FS);
  pyodide.globals.set('modules_text', JSON.stringify(PYTHON_MODULES));
  pyodide.runPython(INSTALL_MODULES);
  pyodide.runPython(`
import sys
process = sys.modules['lambda_lab.process']
process.prepare()
del sys, install, modules_text
`);
}

/** Connects an interpreter, plain or from a snapshot, that has our part in it and has not seen learner code. */
export function createPythonRuntime(
  pyodide: PyodideAPI,
  services: SandboxServices,
): LanguageRuntime {
  const { FS, _module } = internalsOf(pyodide);
  const { clock, log } = services;
  const process = takeProcess(pyodide);
  let files: ReturnType<typeof watchTemporaryFiles> | undefined;
  let deadline = Number.POSITIVE_INFINITY;
  let left: Outcome | undefined;

  /** Waits, and says whether the process is to go on: under fast-forward a wait may cross the deadline. */
  function wait(ms: number): boolean {
    files?.report();
    if (clock.speed === 'realTime') {
      waitRealTime(ms);
      return true;
    }
    const untilDeadline = deadline - clock.now();
    clock.skip(Math.max(0, Math.min(ms, untilDeadline)));
    if (ms < untilDeadline) return true;
    left = { status: 'deadlinePassed' };
    return false;
  }

  function reportExit(how: string): void {
    left = readExit(how);
  }

  /** A dead interpreter lies (SECURITY.md 0.10): what it answers counts only as long as the process was not left. */
  function call(run: () => unknown): Outcome {
    let outcome: Outcome;
    try {
      outcome = readAnswer(run());
    } catch {
      outcome = { status: 'exited', exit: { kind: 'signal', signal: 'segmentation fault' } };
    }
    files?.report();
    log.flush();
    if (left) return left;
    if (outcome.status === 'exited') left = outcome;
    return outcome;
  }

  function measured(run: () => unknown) {
    if (left) throw new SimulatorFault('BROKEN_INVARIANT', 'The process has ended');
    const startedAt = clock.now();
    const outcome = call(run);
    const endedAt = clock.now();
    const maxMemoryUsedMb = usedMemoryMb(_module.memory);
    return { ...outcome, durationMs: endedAt - startedAt, endedAt, maxMemoryUsedMb };
  }

  return {
    async initialize(deployment: Deployment): Promise<InitializationReport> {
      followClock(clock);
      connectOutput(pyodide, services);
      layOutFiles(FS, deployment);
      files = watchTemporaryFiles(FS, deployment.ephemeralStorageMb, services);
      limitMemory(_module.memory, deployment.memorySizeMb, (askedForMb) => {
        files?.report();
        services.outOfMemory(askedForMb);
      });
      const sendEvent = (text: string) => log.event('runtime', text);
      const report = measured(() =>
        process.initialize(settingsText(deployment), wait, reportExit, sendEvent),
      );
      if (report.status === 'returned' || report.status === 'deadlinePassed') {
        throw new SimulatorFault('BROKEN_INVARIANT', 'Python answered another question');
      }
      return report.status === 'threw' ? { ...report, processEnded: true } : report;
    },

    async invoke(call: HandlerCall): Promise<HandlerReport> {
      deadline = call.deadline;
      const report = measured(() =>
        process.invoke(
          call.requestId,
          call.eventText,
          call.deadline,
          call.functionArn,
          call.traceId,
          call.clientContextText ?? '',
        ),
      );
      if (report.status === 'initialized') {
        throw new SimulatorFault('BROKEN_INVARIANT', 'Python answered another question');
      }
      return report;
    },
  };
}

function takeProcess(pyodide: PyodideAPI): { initialize: PyCallable; invoke: PyCallable } {
  const process = pyodide.globals.get('process');
  const { initialize } = process;
  const { invoke } = process.bootstrap;
  pyodide.globals.delete('process');
  return { initialize, invoke };
}

/** Bytes of a character may come in two writes: each stream has a decoder of its own. */
function connectOutput(pyodide: PyodideAPI, { log }: SandboxServices): void {
  const writer = (source: 'stdout' | 'stderr') => {
    const decoder = new TextDecoder();
    return {
      write(bytes: Uint8Array) {
        log.write(source, decoder.decode(bytes, { stream: true }));
        return bytes.length;
      },
    };
  };
  pyodide.setStdout(writer('stdout'));
  pyodide.setStderr(writer('stderr'));
  pyodide.setStdin({ stdin: () => null });
}

function settingsText({ handler, variables, logFormat, logLevel }: Deployment): string {
  const appliedLevel = logFormat === 'JSON' ? (logLevel ?? 'INFO') : '';
  return JSON.stringify({ handler, variables, logFormat, logLevel: appliedLevel });
}
