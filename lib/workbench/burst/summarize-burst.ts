import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import type { BurstSummary } from './burst-state';

/** What was calculated beside the results of what ran. */
export interface ModelledPart {
  readonly admitted: number;
  readonly refused: number;
}

/** @param results - Of the real invocations; `stopped` where the reader ended one. */
export function summarizeBurst(
  results: readonly (InvokeResult | 'stopped')[],
  modelled: ModelledPart,
): BurstSummary {
  const ended = results.filter((result) => result !== 'stopped');
  const ran = ended.flatMap(({ report, ...result }) => (report ? [{ ...result, report }] : []));
  const durations = ran.map(({ report }) => report.durationMs).sort((one, other) => one - other);
  const [least, most] = [durations[0], durations.at(-1)];
  const median = durations[Math.floor((durations.length - 1) / 2)];
  return {
    count: results.length + modelled.admitted + modelled.refused,
    cold: ran.filter(({ coldStart }) => coldStart).length + modelled.admitted,
    warm: ran.filter(({ coldStart }) => !coldStart).length,
    throttled: ended.filter(({ outcome }) => outcome === 'throttled').length + modelled.refused,
    failed: ran.filter(({ outcome }) => outcome !== 'succeeded').length,
    modelled: modelled.admitted + modelled.refused,
    stopped: results.length - ended.length,
    ...(least !== undefined &&
      median !== undefined &&
      most !== undefined && { durationMs: { least, median, most } }),
  };
}
