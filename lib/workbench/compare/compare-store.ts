import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Workspace } from '../workspace';
import type { Cell } from './cell';
import type { MatrixEnding } from './run-matrix';

export type MatrixRunState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly doneCount: number; readonly totalCount: number }
  | MatrixEnding;

export interface CompareState {
  /** How often each cell is run. */
  readonly repeats: number;
  /** Name of the variant the others are compared with. One that is gone: the first stands in. */
  readonly referenceName: string;
  readonly run: MatrixRunState;
  /** What has been run, whether or not it still is in the workspace. */
  readonly cells: readonly Cell[];
}

export type CompareStore = StoreApi<CompareState>;

/** What the comparison shows. It remembers and notifies; it starts nothing. */
export function createCompareStore(): CompareStore {
  return createStore<CompareState>(() => ({
    repeats: 1,
    referenceName: '',
    run: { state: 'idle' },
    cells: [],
  }));
}

export function repeatsChosen(store: CompareStore, repeats: number): void {
  store.setState({ repeats });
}

export function referenceChosen(store: CompareStore, referenceName: string): void {
  store.setState({ referenceName });
}

export function matrixStarted(store: CompareStore, totalCount: number): void {
  store.setState({ run: { state: 'running', doneCount: 0, totalCount }, cells: [] });
}

/** Several at once: a fast handler has hundreds of cells in a second. */
export function cellsArrived(store: CompareStore, arrived: readonly Cell[]): void {
  store.setState(({ run, cells }) => ({
    cells: [...cells, ...arrived],
    run: run.state === 'running' ? { ...run, doneCount: run.doneCount + arrived.length } : run,
  }));
}

export function matrixEnded(store: CompareStore, ending: MatrixEnding): void {
  store.setState({ run: ending });
}

/** `outdated`: code, settings or event were changed since. */
export type CellStanding = 'current' | 'outdated';

export function cellStanding(
  cell: Cell,
  { variants = [], events, configuration }: Workspace,
): CellStanding {
  const { Runtime: _, Handler: __, ...shared } = configuration;
  const { Runtime: ___, Handler: ____, ...sharedThen } = cell.configuration;
  const isCurrent =
    variants.includes(cell.variant) &&
    events.includes(cell.event) &&
    JSON.stringify(shared) === JSON.stringify(sharedThen);
  return isCurrent ? 'current' : 'outdated';
}
