import type { EnvironmentGone, EnvironmentLoss } from '@/lib/protocol/environment-host';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { EnvironmentIn } from '@/lib/sim/lambda/environment-state';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { KILLED } from '@/lib/sim/lambda/platform-errors';
import type { Occurrence } from './account-process';
import { SANDBOX_LIMIT_LINES } from './sandbox-limits';

/** Ended by the sandbox while learner code ran: as when the kernel of a real environment kills its process. */
export function killedBySandbox(
  loss: Exclude<EnvironmentLoss, 'outOfMemory' | 'stopped'>,
  environment: EnvironmentIn<'initializing' | 'preparing' | 'busy'>,
  now: EpochMs,
): { readonly line: LogEvent; readonly occurrence: Occurrence } {
  return {
    line: { at: now, source: 'platform', text: SANDBOX_LIMIT_LINES[loss] },
    occurrence: {
      type: environment.phase === 'busy' ? 'handlerEnded' : 'initializationEnded',
      report: {
        status: 'exited',
        exit: KILLED,
        durationMs: now - environment.startedAt,
        maxMemoryUsedMb: 0,
      },
    },
  };
}

/** Lost while none of the learner's code ran. */
export function faultOf(gone: EnvironmentGone): SimulatorFault {
  return new SimulatorFault('ENVIRONMENT_STOPPED', gone.loss, { cause: gone });
}
