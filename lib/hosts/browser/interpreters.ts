import type { StartProgress } from '@/lib/protocol/environment-host';
import type { EnvironmentLink } from '@/lib/protocol/environment-link';
import { firstWords } from '@/lib/protocol/first-words';
import { parseStartReport } from '@/lib/protocol/parse';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { FrameSource } from './frame-source';
import type { PythonSnapshot, Snapshot } from './python-snapshot';
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

/** What every start needs. */
export interface StartParts {
  readonly frames: FrameSource;
  readonly snapshot: PythonSnapshot;
  /** False on small devices: a snapshot is 30 MB more. */
  readonly keepsSnapshot: boolean;
}

/**
 * The self-test runs beside the start, which meets no learner code.
 *
 * @throws SimulatorFault as `EnvironmentHost.prepare` says.
 */
export async function startPristine(
  family: RuntimeFamily,
  parts: StartParts,
  onProgress: ProgressListener,
): Promise<PristineEnvironment> {
  const reading = family === 'python' ? parts.snapshot.get() : undefined;
  const { frame, sandboxHolds } = await parts.frames.withRuntime(family, onProgress);
  onProgress({ step: 'start' });
  const starting =
    family === 'nodejs'
      ? startIn(frame, family, '').then(({ environment }) => environment)
      : startPython(frame, parts, await reading);
  starting.catch(() => {}); // a sandbox that does not hold is told before an interpreter that does not start
  try {
    await sandboxHolds;
  } catch (thrown) {
    starting.then(({ link }) => link.stop()).catch(() => {});
    throw thrown;
  }
  return starting;
}

async function startPython(
  frame: SandboxFrame,
  { snapshot, keepsSnapshot }: StartParts,
  kept: Snapshot | undefined,
): Promise<PristineEnvironment> {
  if (kept) {
    const restored = await restore(frame, kept, snapshot).catch(() => undefined);
    if (restored) return restored;
    snapshot.discard();
  }
  const task = keepsSnapshot ? 'startForSnapshot' : 'startPlain';
  return (await startIn(frame, 'python', pythonSetup({ task }))).environment;
}

async function restore(
  frame: SandboxFrame,
  kept: Snapshot,
  snapshot: PythonSnapshot,
): Promise<PristineEnvironment> {
  const { content, checksum: expectedChecksum } = kept;
  await frame.install('python', [Promise.resolve({ name: 'snapshot', use: 'bytes', content })]);
  const setup = pythonSetup({ task: 'restore', expectedChecksum });
  const { environment, snapshotChecksum } = await startIn(frame, 'python', setup);
  if (snapshotChecksum !== undefined) snapshot.proven(kept, snapshotChecksum);
  return environment;
}

interface Started {
  readonly environment: PristineEnvironment;
  readonly snapshotChecksum: number | undefined;
}

async function startIn(
  frame: SandboxFrame,
  family: RuntimeFamily,
  setupText: string,
): Promise<Started> {
  const link = frame.startWorker(family, setupText);
  try {
    const report = parseStartReport(await within(START_MS, firstWords(link), noAnswer));
    if (report.status === 'failed') {
      throw new SimulatorFault('BROKEN_INVARIANT', `${family} did not start: ${report.detail}`);
    }
    const { from, snapshotChecksum } = report;
    return { environment: { family, frame, link, from }, snapshotChecksum };
  } catch (thrown) {
    await link.stop();
    if (thrown instanceof SimulatorFault) throw thrown;
    throw new SimulatorFault('SANDBOX_UNRESPONSIVE', String(thrown), { cause: thrown });
  }
}

interface PythonTask {
  readonly task: 'startPlain' | 'startForSnapshot' | 'restore';
  readonly expectedChecksum?: number | undefined;
}

function pythonSetup(task: PythonTask): string {
  return JSON.stringify({ ...task, lockInfo: PYODIDE_LOCK_INFO });
}

function noAnswer(): SimulatorFault {
  return new SimulatorFault('SANDBOX_UNRESPONSIVE', `no start within ${START_MS / 1_000} s`);
}
