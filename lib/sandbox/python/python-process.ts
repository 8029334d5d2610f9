import type { EpochMs } from '@/lib/sim/kernel/clock';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { SandboxServices } from '../language-runtime';
import { usedMemoryMb } from './limit-memory';
import { type Outcome, readAnswer, readExit } from './process-answer';
import { waitRealTime } from './wait-real-time';

/** The life of one interpreter: what it may still answer, and how it waits and ends. */
export function createPythonProcess(
  memory: WebAssembly.Memory,
  { clock, log }: Pick<SandboxServices, 'clock' | 'log'>,
) {
  let reportFiles = () => {};
  let deadline = Number.POSITIVE_INFINITY;
  let left: Outcome | undefined;

  /** Waits, and says whether the process is to go on: under fast-forward a wait may cross the deadline. */
  function wait(ms: number): boolean {
    reportFiles();
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

  /** A dead interpreter lies (SECURITY.md 0.10): its answer counts only as long as the process was not left. */
  function outcomeOf(run: () => unknown): Outcome {
    let outcome: Outcome;
    try {
      outcome = readAnswer(run());
    } catch {
      outcome = readExit('segmentation fault');
    }
    reportFiles();
    log.flush();
    if (!left && outcome.status === 'exited') left = outcome;
    return left ?? outcome;
  }

  function call(run: () => unknown) {
    if (left) throw new SimulatorFault('BROKEN_INVARIANT', 'The process has ended');
    const startedAt = clock.now();
    const outcome = outcomeOf(run);
    const endedAt = clock.now();
    const maxMemoryUsedMb = usedMemoryMb(memory);
    return { ...outcome, durationMs: endedAt - startedAt, endedAt, maxMemoryUsedMb };
  }

  return {
    wait,
    call,
    reportExit(how: string): void {
      left = readExit(how);
    },
    beforeWaiting(report: () => void): void {
      reportFiles = report;
    },
    setDeadline(at: EpochMs): void {
      deadline = at;
    },
  };
}
