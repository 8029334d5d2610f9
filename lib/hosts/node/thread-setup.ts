import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';

/** What a thread is given when it starts: how to be one environment. */
export interface ThreadSetup {
  readonly family: RuntimeFamily;
  /** The memory of a pristine interpreter to start from. */
  readonly snapshot?: ArrayBuffer;
}
