import type { Workspace } from '../workspace';
import type { Cell } from './cell';
import { type CompareStore, cellsArrived, matrixEnded, matrixStarted } from './compare-store';
import type { MatrixRunner } from './run-matrix';

export interface ComparisonParts {
  readonly runner: MatrixRunner;
  /** A moment later: the cells of that moment are shown together, as drawing each would take longer than running it. */
  readonly later: (callback: () => void) => void;
}

/** Runs all variants of a workspace on all its events. Never throws; while it runs, asking again does nothing. */
export async function runComparison(
  store: CompareStore,
  { configuration, events, variants = [] }: Workspace,
  { runner, later }: ComparisonParts,
): Promise<void> {
  if (store.getState().run.state === 'running') return;
  matrixStarted(store, variants.length * events.length);
  let gathered: Cell[] = [];
  const show = () => {
    if (gathered.length > 0) cellsArrived(store, gathered);
    gathered = [];
  };
  const order = { variants, events, configuration, repeats: store.getState().repeats };
  const ending = await runner.run(order, (cell) => {
    if (gathered.length === 0) later(show);
    gathered.push(cell);
  });
  show();
  matrixEnded(store, ending);
}
