'use client';

import './compare.css';
import { useMemo, useState } from 'react';
import type { Cell } from '@/lib/workbench/compare/cell';
import { differenceFrom } from '@/lib/workbench/compare/differences';
import { fillIn } from '../../ui/fill-in';
import { ProgressBar } from '../../ui/progress-bar';
import { FaultNotice } from '../result/fault-notice';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { CellDialog } from './cell-dialog';
import { CompareBar } from './compare-bar';
import { useCompareWords } from './compare-words';
import { useCompareState, useComparison } from './comparison';
import { MatrixTable } from './matrix-table';
import { VariantDialog } from './variant-dialog';

/** Variants of the function against all events: run together, compared cell by cell. */
export function CompareView() {
  const comparison = useComparison();
  const words = useCompareWords();
  const { messages } = useWorkbench();
  const variants = useWorkbenchState(({ workspace }) => workspace.variants ?? NONE);
  const run = useCompareState((state) => state.run);
  const chosenName = useCompareState((state) => state.referenceName);
  const [opened, setOpened] = useState<Cell | null>(null);
  const [edited, setEdited] = useState<number | null>(null);
  const reference = variants.find(({ name }) => name === chosenName) ?? variants[0];
  return (
    <section
      data-testid="compare-view"
      data-state={run.state}
      aria-label={words.label}
      className="compare flex flex-col gap-3 overflow-auto p-4 text-sm"
    >
      <CompareBar referenceName={reference?.name ?? ''} comparison={comparison} />
      {variants.length === 0 ? <p className="max-w-prose text-muted">{words.intro}</p> : null}
      {run.state === 'broken' ? (
        <FaultNotice fault={run.fault} messages={messages} onRetry={() => void comparison.run()} />
      ) : null}
      <Standing referenceName={reference?.name ?? ''} />
      {reference ? (
        <MatrixTable
          referenceName={reference.name}
          onOpen={setOpened}
          onEdit={(index) => setEdited(index)}
        />
      ) : null}
      {opened && reference ? (
        <CellDialog cell={opened} referenceName={reference.name} onClose={() => setOpened(null)} />
      ) : null}
      {edited === null ? null : <VariantDialog index={edited} onClose={() => setEdited(null)} />}
    </section>
  );
}

const NONE: readonly [] = [];

/** How far the run is, or what it came to, also said aloud. */
function Standing({ referenceName }: { readonly referenceName: string }) {
  const words = useCompareWords();
  const run = useCompareState((state) => state.run);
  const cells = useCompareState((state) => state.cells);
  const different = useMemo(() => differentCount(cells, referenceName), [cells, referenceName]);
  if (run.state === 'running') {
    const { doneCount: done, totalCount: total } = run;
    const label = fillIn(words.progress, { done, total });
    return (
      <div className="grid gap-1">
        <ProgressBar label={label} fraction={total === 0 ? null : done / total} />
        <p className="text-muted text-xs tabular-nums">{label}</p>
      </div>
    );
  }
  const text = {
    idle: '',
    broken: '',
    cancelled: words.cancelled,
    done: fillIn(words.done, { total: cells.length, reference: referenceName, different }),
  }[run.state];
  return (
    <p role="status" className="text-muted text-xs leading-normal empty:hidden">
      {text}
    </p>
  );
}

function differentCount(cells: readonly Cell[], referenceName: string): number {
  const references = new Map(
    cells
      .filter(({ variant }) => variant.name === referenceName)
      .map((cell) => [cell.event.name, cell]),
  );
  return cells.filter((cell) => {
    const reference = references.get(cell.event.name);
    const answer = reference && differenceFrom(reference, cell).answer;
    return answer === 'otherOutcome' || answer === 'otherPayload';
  }).length;
}
