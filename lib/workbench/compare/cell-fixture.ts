import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';
import { starterWorkspace } from '../starter-workspace';
import type { Variant } from '../workspace';
import type { Cell, CellRun } from './cell';
import { makeCell } from './make-cell';

const { configuration, files } = starterWorkspace('python3.14');

export function variantNamed(name: string): Variant {
  return { name, runtime: 'python3.14', handler: 'lambda_function.lambda_handler', files };
}

/** A run that printed these lines and answered with this payload. */
export function answered(
  payloadText: string,
  output: readonly string[] = [],
  figures: Partial<InvokeResult['report']> = {},
): CellRun {
  return runOf(
    { outcome: 'succeeded', functionError: '', payloadText, report: reportOf(figures) },
    output,
  );
}

export function threw(payloadText: string): CellRun {
  return runOf({
    outcome: 'failed',
    functionError: 'Unhandled',
    payloadText,
    report: reportOf({}),
  });
}

export function refused(code: string, message: string): CellRun {
  const awsError = { code, message, httpStatus: 400 };
  return runOf({ outcome: 'invalid', functionError: '', payloadText: '', awsError });
}

function reportOf(figures: Partial<InvokeResult['report']>): NonNullable<InvokeResult['report']> {
  const measured = { durationMs: 1.5, billedDurationMs: 2, maxMemoryUsedMb: 40 };
  return { ...measured, memorySizeMb: 128, ...figures };
}

function runOf(
  result: Omit<InvokeResult, 'requestId' | 'coldStart'>,
  output: readonly string[] = [],
): CellRun {
  const log = output.map((text, at): LogEvent => ({ at, source: 'stdout', text }));
  const requestId = '07070707-0707-4707-8707-070707070707';
  return { result: { requestId, coldStart: false, ...result }, log, droppedLogEventCount: 0 };
}

export function cellOf(
  names: { readonly variant: string; readonly event: string },
  ...runs: readonly [CellRun, ...CellRun[]]
): Cell {
  const event = { name: names.event, payloadText: '{}' };
  return makeCell({ variant: variantNamed(names.variant), event, configuration }, runs);
}
