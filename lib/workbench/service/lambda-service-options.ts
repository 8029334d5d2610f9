import type { SavedAccount } from '@/lib/account/saved-account';
import type { Timers } from '@/lib/account/timers';
import type { EnvironmentHost, StartProgress } from '@/lib/protocol/environment-host';
import type { ClockSpeed, EpochMs } from '@/lib/sim/kernel/clock';
import type { RandomBytes } from '@/lib/sim/kernel/random';
import type { ServiceListeners } from '../lambda-service';

/** Everything of the world outside that the service uses. */
export interface LambdaServiceOptions {
  readonly host: EnvironmentHost;
  /** Milliseconds since 1970; fractions make figures finer. */
  readonly wallClock: () => EpochMs;
  /** Asked before each request, so that a learner may switch between two runs. */
  readonly clockSpeed: () => ClockSpeed;
  readonly randomBytes: RandomBytes;
  readonly timers: Timers;
  /** The account of an earlier visit; without one, a new one. */
  readonly kept?: SavedAccount | undefined;
  readonly listeners: ServiceListeners;
  /** How far the language runtime is; called only while an invocation waits for it. */
  readonly onStartProgress: (progress: StartProgress) => void;
}
