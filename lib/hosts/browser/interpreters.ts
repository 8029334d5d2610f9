import type { StartProgress } from '@/lib/protocol/environment-host';
import type { EnvironmentLink } from '@/lib/protocol/environment-link';
import { firstWords } from '@/lib/protocol/first-words';
import { parseStartReport } from '@/lib/protocol/parse';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { FrameSource } from './frame-source';
import type { PythonSnapshot } from './python-snapshot';
import { PYODIDE_LOCK_INFO } from './runtime-manifest';
import type { SandboxFrame } from './sandbox-frame';
import { within } from './within';

/** A slow phone needs long for its first start; a worker that says nothing for longer never will. */
const START_MS = 60_000;

export type ProgressListener = (progress: StartProgress) => void;

/** A worker with the language started and no learner code in it. */
export interface PristineEnvironment {
  readonly family: RuntimeFamily;
  readonly frame: SandboxFrame;
  readonly link: EnvironmentLink;
  readonly from: 'plain' | 'snapshot';
}

/** @throws SimulatorFault as `EnvironmentHost.prepare` says. */
export async function startPristine(
  family: RuntimeFamily,
  frames: FrameSource,
  snapshot: PythonSnapshot,
  onProgress: ProgressListener,
): Promise<PristineEnvironment> {
  const frame = await frames.withRuntime(family, onProgress);
  onProgress({ step: 'start' });
  if (family === 'nodejs') return startIn(frame, family, 'plain', '');
  const stored = await snapshot.get();
  if (stored) {
    const restored = await restore(frame, stored).catch(() => undefined);
    if (restored) return restored;
    snapshot.discard();
  }
  return startIn(frame, family, 'plain', pythonSetup('startPlain'));
}

/** Starts one more interpreter only to keep its memory: the frame passes that on by itself. */
export async function takeSnapshot(frame: SandboxFrame): Promise<void> {
  const { link } = await startIn(frame, 'python', 'plain', pythonSetup('takeSnapshot'));
  await link.stop();
}

async function restore(frame: SandboxFrame, content: Blob): Promise<PristineEnvironment> {
  await frame.install('python', [Promise.resolve({ name: 'snapshot', use: 'bytes', content })]);
  return startIn(frame, 'python', 'snapshot', pythonSetup('restore'));
}

async function startIn(
  frame: SandboxFrame,
  family: RuntimeFamily,
  from: 'plain' | 'snapshot',
  setupText: string,
): Promise<PristineEnvironment> {
  const link = frame.startWorker(family, setupText);
  try {
    const report = parseStartReport(await within(START_MS, firstWords(link), noAnswer));
    if (report.status === 'started') return { family, frame, link, from };
    throw new SimulatorFault('BROKEN_INVARIANT', `${family} did not start: ${report.detail}`);
  } catch (thrown) {
    await link.stop();
    if (thrown instanceof SimulatorFault) throw thrown;
    throw new SimulatorFault('SANDBOX_UNRESPONSIVE', String(thrown), { cause: thrown });
  }
}

function pythonSetup(task: 'startPlain' | 'restore' | 'takeSnapshot'): string {
  return JSON.stringify({ task, lockInfo: PYODIDE_LOCK_INFO });
}

function noAnswer(): SimulatorFault {
  return new SimulatorFault('SANDBOX_UNRESPONSIVE', `no start within ${START_MS / 1_000} s`);
}
