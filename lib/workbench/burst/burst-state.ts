import type { FaultReport } from '@/lib/sim/kernel/simulator-fault';

/** All at the same time, or one after the other with the clock moved on in between. */
export type BurstPattern = 'together' | { readonly everyMs: number };

export interface BurstPlan {
  readonly count: number;
  readonly pattern: BurstPattern;
  /** How many environments may really run at once. */
  readonly bound: number;
}

/** What many invocations came to. */
export interface BurstSummary {
  readonly count: number;
  readonly cold: number;
  readonly warm: number;
  readonly throttled: number;
  /** Ended with an error or timed out. */
  readonly failed: number;
  /** Of `count`: calculated, not run. */
  readonly modelled: number;
  /** The reader stopped them. */
  readonly stopped: number;
  /** Of those that really ran, in ms. Absent when none did. */
  readonly durationMs?: { readonly least: number; readonly median: number; readonly most: number };
}

export type BurstState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly count: number; readonly ended: number }
  | { readonly state: 'done'; readonly summary: BurstSummary }
  | { readonly state: 'broken'; readonly fault: FaultReport };
