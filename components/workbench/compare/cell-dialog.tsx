'use client';

import { type ChangeObject, diffLines } from 'diff';
import { useMemo } from 'react';
import type { Cell } from '@/lib/workbench/compare/cell';
import { comparableRun } from '@/lib/workbench/compare/comparable-run';
import { formatJson } from '@/lib/workbench/json-text';
import { Dialog } from '../../ui/dialog';
import { fillIn } from '../../ui/fill-in';
import { ScrolledPre } from '../../ui/scrolled-pre';
import { useCompareWords } from './compare-words';
import { useCompareState } from './comparison';

export interface CellDialogProps {
  readonly cell: Cell;
  readonly referenceName: string;
  readonly onClose: () => void;
}

/** The reference's run and another variant's on one event, side by side, with their differences line by line. */
export function CellDialog({ cell, referenceName, onClose }: CellDialogProps) {
  const words = useCompareWords();
  const reference = useCompareState(({ cells }) =>
    cells.find(
      ({ variant, event }) => variant.name === referenceName && event.name === cell.event.name,
    ),
  );
  const isSame = cell.variant.name === referenceName;
  const names = { reference: referenceName, variant: cell.variant.name };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={fillIn(words.detailTitle, { event: cell.event.name })}
      description={fillIn(isSame ? words.detailSame : words.detailText, names)}
      closeLabel={words.close}
    >
      <div data-testid="compare-detail" className="grid gap-4">
        {!isSame && !reference ? <p className="text-muted text-sm">{words.missing}</p> : null}
        <div className="compare-pair">
          {reference && !isSame ? <RunSide cell={reference} /> : null}
          <RunSide cell={cell} />
        </div>
        {reference && !isSame ? <Differences reference={reference} cell={cell} /> : null}
      </div>
    </Dialog>
  );
}

function RunSide({ cell }: { readonly cell: Cell }) {
  const words = useCompareWords();
  const { result, droppedLogEventCount } = cell.first;
  const { output } = comparableRun(cell.first);
  return (
    <section aria-label={cell.variant.name} className="grid min-w-0 content-start gap-2">
      <h3 className="font-semibold text-sm">
        {cell.variant.name}{' '}
        <span className="font-normal text-muted text-xs">
          {words.outcomes[result.outcome]}
          {cell.figures ? ` · ${cell.figures.medianDurationMs.toFixed(2)} ms` : ''}
        </span>
      </h3>
      {result.coldStart ? (
        <p className="text-muted text-xs">
          {fillIn(words.cold, { ms: cell.figures?.initDurationMs?.toFixed(2) ?? '–' })}
        </p>
      ) : null}
      <h4 className="text-muted text-xs">{words.payload}</h4>
      <ScrolledPre className="exact-text max-h-48 overflow-auto bg-sunken px-3 py-2">
        {answerText(cell)}
      </ScrolledPre>
      <h4 className="text-muted text-xs">{words.log}</h4>
      <ScrolledPre className="exact-text max-h-48 overflow-auto bg-sunken px-3 py-2">
        {output.length > 0 ? output.join('\n') : words.noLog}
      </ScrolledPre>
      {droppedLogEventCount > 0 ? (
        <p className="text-muted text-xs">
          {fillIn(words.droppedLog, { count: droppedLogEventCount })}
        </p>
      ) : null}
    </section>
  );
}

function Differences({ reference, cell }: { readonly reference: Cell; readonly cell: Cell }) {
  const words = useCompareWords();
  const parts = [
    { title: words.payload, one: answerText(reference), other: answerText(cell) },
    { title: words.log, one: outputText(reference), other: outputText(cell) },
  ];
  return (
    <div className="grid gap-3">
      {parts
        .filter(({ one, other }) => one !== other)
        .map((part) => (
          <LineDifference key={part.title} {...part} />
        ))}
    </div>
  );
}

interface LineDifferenceProps {
  readonly title: string;
  readonly one: string;
  readonly other: string;
}

/** The marks are characters, so that the difference is not in colour alone. */
function LineDifference({ title, one, other }: LineDifferenceProps) {
  const words = useCompareWords();
  const lines = useMemo(() => diffLines(cut(one), cut(other)).flatMap(toLines), [one, other]);
  return (
    <figure className="min-w-0">
      <figcaption className="text-muted text-xs">
        {title}: {words.change}
      </figcaption>
      <ScrolledPre className="exact-text max-h-56 overflow-auto border border-line py-1">
        {lines.map(({ mark, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished diff never reorders
          <span key={index} className="compare-line" data-mark={mark}>
            {`${mark} ${text}\n`}
          </span>
        ))}
      </ScrolledPre>
    </figure>
  );
}

/** Comparing by line takes long on megabytes, and nobody reads them. UTF-16 units. */
const MOST_COMPARED = 50_000;

function cut(text: string): string {
  return text.length > MOST_COMPARED ? `${text.slice(0, MOST_COMPARED)}…` : text;
}

function toLines({ value, added, removed }: ChangeObject<string>) {
  const mark = added ? '+' : removed ? '−' : ' ';
  return value
    .replace(/\n$/, '')
    .split('\n')
    .map((text) => ({ mark, text }));
}

/** Laid out in lines where it is JSON. */
function answerText({ first: { result } }: Cell): string {
  if (result.awsError) return `${result.awsError.code}: ${result.awsError.message}`;
  const { payloadText } = result;
  return payloadText.length > MOST_COMPARED
    ? cut(payloadText)
    : (formatJson(payloadText) ?? payloadText);
}

function outputText(cell: Cell): string {
  return comparableRun(cell.first).output.join('\n');
}
