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
import { internalsOf } from './pyodide-internals';
import { INSTALL_MODULES, PYTHON_MODULES } from './python-modules';
import { createPythonProcess } from './python-process';
import { watchTemporaryFiles } from './temporary-files';

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
  const python = takeProcess(pyodide);
  const process = createPythonProcess(_module.memory, services);

  return {
    async initialize(deployment: Deployment): Promise<InitializationReport> {
      const setZone = followClock(services.clock);
      connectOutput(pyodide, services);
      layOutFiles(FS, deployment);
      const files = watchTemporaryFiles(FS, deployment.ephemeralStorageMb, services);
      process.beforeWaiting(files.report);
      limitMemory(_module.memory, deployment.memorySizeMb, (askedForMb) => {
        files.report();
        services.outOfMemory(askedForMb);
      });
      const sendEvent = (text: string) => services.log.event('runtime', text);
      const settings = settingsText(deployment);
      const used = () => usedMemoryMb(_module.memory);
      const report = process.call(() =>
        python.initialize(settings, process.wait, process.reportExit, sendEvent, used, setZone),
      );
      if (report.status === 'returned' || report.status === 'deadlinePassed') {
        throw new SimulatorFault('BROKEN_INVARIANT', 'Python answered another question');
      }
      return report.status === 'threw' ? { ...report, processEnded: true } : report;
    },

    async invoke(call: HandlerCall): Promise<HandlerReport> {
      const { requestId, eventText, deadline, functionArn, traceId, clientContextText = '' } = call;
      process.setDeadline(deadline);
      const report = process.call(() =>
        python.invoke(
          requestId,
          eventText,
          Math.floor(deadline),
          functionArn,
          traceId,
          clientContextText,
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
