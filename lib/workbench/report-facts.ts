import { type Runtime, runtimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { InvocationReport } from '@/lib/sim/lambda/invocation';

/** The fields of a REPORT line, in their order there. */
export const REPORT_FIELDS = [
  'Duration',
  'Billed Duration',
  'Memory Size',
  'Max Memory Used',
  'Init Duration',
  'Status',
  'Error Type',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** How far a figure can be trusted. The page says it beside each. */
export type FigureOrigin =
  | 'measured' // CPU time here, and waiting on the account's clock
  | 'computed' // from measured ones, by AWS's rule
  | 'estimated' // the engine does not tell
  | 'setting'
  | 'simulated'; // what the service would have written

export interface ReportFact {
  readonly field: ReportField;
  /** As in the line: `3.01 ms`. */
  readonly value: string;
  readonly origin: FigureOrigin;
}

/** What there is to say about the fields of one REPORT line; the page has the words for each field. */
export function reportFacts(report: InvocationReport, runtime: Runtime): readonly ReportFact[] {
  const isPython = runtimeFamily(runtime) === 'python';
  const { initDurationMs, status, errorType } = report;
  const facts: readonly (readonly [ReportField, string | undefined, FigureOrigin])[] = [
    ['Duration', `${report.durationMs.toFixed(2)} ms`, 'measured'],
    ['Billed Duration', `${report.billedDurationMs} ms`, 'computed'],
    ['Memory Size', `${report.memorySizeMb} MB`, 'setting'],
    ['Max Memory Used', `${report.maxMemoryUsedMb} MB`, isPython ? 'measured' : 'estimated'],
    [
      'Init Duration',
      initDurationMs === undefined ? undefined : `${initDurationMs.toFixed(2)} ms`,
      'measured',
    ],
    ['Status', status, 'simulated'],
    ['Error Type', errorType, 'simulated'],
  ];
  return facts.flatMap(([field, value, origin]) => (value ? [{ field, value, origin }] : []));
}
