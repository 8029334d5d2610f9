'use client';

import { CircleCheck, CircleX } from 'lucide-react';
import { memo } from 'react';
import type { CompareMessages } from '@/lib/i18n/messages/compare.ja';
import type { Cell } from '@/lib/workbench/compare/cell';
import { comparableRun } from '@/lib/workbench/compare/comparable-run';
import type { CellStanding } from '@/lib/workbench/compare/compare-store';
import { differenceFrom } from '@/lib/workbench/compare/differences';
import { millionCost } from '@/lib/workbench/compare/matrix-rows';
import { fillIn } from '../../ui/fill-in';
import { useCompareWords } from './compare-words';

export interface MatrixCellProps {
  readonly cell: Cell | undefined;
  /** Of the same event. */
  readonly reference: Cell | undefined;
  readonly standing: CellStanding;
  readonly onOpen: (cell: Cell) => void;
}

/** A payload's beginning is enough to compare by eye; the whole is one press away. UTF-16 units. */
const MOST_SHOWN = 160;

/** What one variant came to on one event. The whole cell is the button that opens it. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { cell, reference, standing, onOpen } = props;
  const words = useCompareWords();
  if (!cell) {
    return (
      <td className="text-muted text-xs">
        <span aria-hidden>–</span>
        <span className="sr-only">{words.notRun}</span>
      </td>
    );
  }
  const { outcome, payloadText } = comparableRun(cell.first).answer;
  const marks = marksOf(cell, reference, words);
  const isGood = outcome === 'succeeded';
  const Icon = isGood ? CircleCheck : CircleX;
  return (
    <td data-outcome={outcome} data-standing={standing} data-marks={marks.length}>
      <button
        type="button"
        data-testid="compare-cell"
        title={fillIn(words.openCell, { variant: cell.variant.name, event: cell.event.name })}
        onClick={() => onOpen(cell)}
      >
        <span className="flex items-start gap-1.5">
          <Icon
            aria-hidden
            className={`mt-0.5 size-3.5 shrink-0 ${isGood ? 'text-good' : 'text-bad'}`}
          />
          <span className="sr-only">{words.outcomes[cell.first.result.outcome]}</span>
          <code className="matrix-payload">{shortened(payloadText)}</code>
        </span>
        {cell.figures ? (
          <span className="block text-muted text-xs tabular-nums">
            {fillIn(words.figures, {
              duration: cell.figures.medianDurationMs.toFixed(2),
              memory: cell.figures.maxMemoryUsedMb,
              cost: millionCost(cell) ?? '',
            })}
          </span>
        ) : null}
        {marks.map((mark) => (
          <span key={mark} className="matrix-mark">
            {mark}
          </span>
        ))}
        {standing === 'outdated' ? (
          <span className="block text-muted text-xs italic">{words.outdated}</span>
        ) : null}
      </button>
    </td>
  );
});

function marksOf(
  cell: Cell,
  reference: Cell | undefined,
  { marks }: CompareMessages,
): readonly string[] {
  const difference = reference && differenceFrom(reference, cell);
  return [
    ...(difference && difference.answer !== 'same' ? [marks[difference.answer]] : []),
    ...(difference?.log === 'other' ? [marks.otherLog] : []),
    ...(cell.repeats === 'differs' ? [marks.unsteady] : []),
  ];
}

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
