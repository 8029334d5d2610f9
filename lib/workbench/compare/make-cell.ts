import { billedDurationMs, roundedMs } from '@/lib/sim/lambda/billing';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import type { Cell, CellFigures, CellRun } from './cell';
import { comparableRun } from './comparable-run';

/** Sums up the runs of one variant on one event. There is at least one. */
export function makeCell(
  asked: Pick<Cell, 'variant' | 'event' | 'configuration'>,
  runs: readonly [CellRun, ...CellRun[]],
): Cell {
  const [first] = runs;
  const outcomes = runs.map((run) => JSON.stringify(comparableRun(run).answer));
  return {
    ...asked,
    first,
    runCount: runs.length,
    figures: figuresOf(runs.map(({ result }) => result)),
    repeats: new Set(outcomes).size === 1 ? 'same' : 'differs',
  };
}

function figuresOf(results: readonly InvokeResult[]): CellFigures | null {
  const reports = results.flatMap(({ report }) => (report ? [report] : []));
  const [first] = reports;
  if (!first) return null;
  const medianDurationMs = roundedMs(median(reports.map(({ durationMs }) => durationMs)));
  return {
    medianDurationMs,
    billedDurationMs: billedDurationMs(medianDurationMs),
    ...(first.initDurationMs !== undefined && { initDurationMs: first.initDurationMs }),
    maxMemoryUsedMb: Math.max(...reports.map(({ maxMemoryUsedMb }) => maxMemoryUsedMb)),
    memorySizeMb: first.memorySizeMb,
  };
}

/** Of an even number: the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
  return (lower + upper) / 2;
}
