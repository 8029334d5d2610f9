import { runCost } from '@/lib/sim/lambda/pricing';
import { formatUsd } from '../cost/format-usd';
import type { Cell } from './cell';
import { comparableRun } from './comparable-run';
import { differenceFrom } from './differences';

/** One row of an export: a cell in words that a spreadsheet takes. */
export interface MatrixRow {
  readonly variant: string;
  readonly runtime: string;
  readonly event: string;
  readonly outcome: string;
  /** The payload as it came, or an error's type and message. */
  readonly answer: string;
  readonly output: string;
  readonly runs: string;
  readonly medianDurationMs: string;
  readonly billedDurationMs: string;
  readonly initDurationMs: string;
  readonly maxMemoryUsedMb: string;
  /** Of warm runs in us-east-1 on x86_64, US dollars. */
  readonly costPerMillion: string;
  readonly answerBesideReference: string;
  readonly logBesideReference: string;
}

export const MATRIX_COLUMNS = [
  'variant',
  'runtime',
  'event',
  'outcome',
  'answer',
  'output',
  'runs',
  'medianDurationMs',
  'billedDurationMs',
  'initDurationMs',
  'maxMemoryUsedMb',
  'costPerMillion',
  'answerBesideReference',
  'logBesideReference',
] as const satisfies readonly (keyof MatrixRow)[];

/** @param referenceName - The variant that the others are compared with. */
export function matrixRows(cells: readonly Cell[], referenceName: string): readonly MatrixRow[] {
  return cells.map((cell) => {
    const reference = cells.find(
      ({ variant, event }) => variant.name === referenceName && event.name === cell.event.name,
    );
    return toRow(cell, reference);
  });
}

function toRow(cell: Cell, reference: Cell | undefined): MatrixRow {
  const { variant, event, first, figures, runCount } = cell;
  const { answer, output } = comparableRun(first);
  const difference = reference && differenceFrom(reference, cell);
  return {
    variant: variant.name,
    runtime: variant.runtime,
    event: event.name,
    outcome: answer.outcome,
    answer: answer.payloadText,
    output: output.join('\n'),
    runs: String(runCount),
    medianDurationMs: figures?.medianDurationMs.toFixed(2) ?? '',
    billedDurationMs: String(figures?.billedDurationMs ?? ''),
    initDurationMs: figures?.initDurationMs?.toFixed(2) ?? '',
    maxMemoryUsedMb: String(figures?.maxMemoryUsedMb ?? ''),
    costPerMillion: millionCost(cell)?.slice(1) ?? '',
    answerBesideReference: difference?.answer ?? '',
    logBesideReference: difference?.log ?? '',
  };
}

/** What a million warm runs of the cell cost at list price, as text; null when nothing ran. */
export function millionCost(cell: Cell): string | null {
  const cost = cellCost(cell);
  return cost === null ? null : formatUsd(cost * 1_000_000);
}

function cellCost({ figures, configuration }: Cell): number | null {
  if (!figures) return null;
  const temporaryStorageMb = configuration.EphemeralStorage.Size;
  const place = { region: 'us-east-1', architecture: 'x86_64' } as const;
  return runCost({ ...figures, temporaryStorageMb }, place).total;
}
