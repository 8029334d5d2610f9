import { billedDurationMs, roundedMs } from './billing';
import { LIMITS } from './limits';

/** With this memory a function has one whole vCPU. */
const ONE_VCPU_MB = 1_769;

/** Where the curve is drawn: the sizes people choose, and the one with a whole vCPU. */
const CURVE_MEMORY_SIZES = [128, 256, 512, 1_024, ONE_VCPU_MB, 3_008, 5_120, 10_240] as const;

/** How one handler's time is made up when it has a whole vCPU for itself. */
export interface HandlerTime {
  /** Computing: gets longer with a smaller share of a CPU. */
  readonly computingMs: number;
  /** Sleeping, or waiting for an answer: takes what it takes. */
  readonly waitingMs: number;
}

/** The share of a vCPU that a memory size brings. Rule CPU-1. */
export function vcpuShare(memorySizeMb: number): number {
  return memorySizeMb / ONE_VCPU_MB;
}

/**
 * How long the handler would take with this memory. Rules CPU-2 and CPU-3: simulated, as nothing here really
 * runs slower. A handler that computes in one thread gains nothing above one vCPU.
 */
export function durationAt({ computingMs, waitingMs }: HandlerTime, memorySizeMb: number): number {
  return roundedMs(computingMs / Math.min(1, vcpuShare(memorySizeMb)) + waitingMs);
}

export interface CurvePoint {
  readonly memorySizeMb: number;
  readonly durationMs: number;
  readonly billedDurationMs: number;
  /** The run would be over before its end: nothing takes longer than a function's longest timeout. */
  readonly endsBy: 'handler' | 'timeout';
}

/**
 * The curve of one handler: one point for each memory size that it fits into, in rising order.
 *
 * @param ownMemorySizeMb - The function's present size, where it has one: it is a point too.
 */
export function memoryCurve(
  time: HandlerTime,
  maxMemoryUsedMb: number,
  ownMemorySizeMb?: number,
): readonly CurvePoint[] {
  return [...new Set([...CURVE_MEMORY_SIZES, ownMemorySizeMb ?? ONE_VCPU_MB])]
    .filter((memorySizeMb) => memorySizeMb >= maxMemoryUsedMb)
    .toSorted((one, other) => one - other)
    .map((memorySizeMb) => curvePoint(time, memorySizeMb));
}

function curvePoint(time: HandlerTime, memorySizeMb: number): CurvePoint {
  const longestMs = LIMITS.maxTimeoutSeconds.value * 1_000;
  const needed = durationAt(time, memorySizeMb);
  const durationMs = Math.min(needed, longestMs);
  return {
    memorySizeMb,
    durationMs,
    billedDurationMs: billedDurationMs(durationMs),
    endsBy: needed > longestMs ? 'timeout' : 'handler',
  };
}
