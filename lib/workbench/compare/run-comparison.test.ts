import { expect, it } from 'vitest';
import { starterWorkspace } from '../starter-workspace';
import type { Workspace } from '../workspace';
import { answered, cellOf, variantNamed } from './cell-fixture';
import { cellStanding, createCompareStore } from './compare-store';
import { runComparison } from './run-comparison';
import type { MatrixRunner } from './run-matrix';

const WORKSPACE: Workspace = {
  ...starterWorkspace('python3.14'),
  variants: [variantNamed('a'), variantNamed('b')],
};
const CELLS = ['a', 'b'].map((variant) => cellOf({ variant, event: 'event1' }, answered('1')));

function runnerGiving(cells: typeof CELLS): MatrixRunner {
  return {
    async run(_order, onCell) {
      for (const cell of cells) onCell(cell);
      return { state: 'done' };
    },
    cancel: () => undefined,
    close: async () => undefined,
  };
}

it('shows the cells of one moment together, and how far it is', async () => {
  const store = createCompareStore();
  const shown: unknown[] = [];
  store.subscribe(({ run, cells }) => shown.push([run, cells.length]));
  await runComparison(store, WORKSPACE, {
    runner: runnerGiving(CELLS),
    later: () => undefined,
  });
  expect(shown).toEqual([
    [{ state: 'running', doneCount: 0, totalCount: 2 }, 0],
    [{ state: 'running', doneCount: 2, totalCount: 2 }, 2],
    [{ state: 'done' }, 2],
  ]);
});

it('takes a cell for outdated once its code, its event or the settings are other ones', () => {
  const [variant] = WORKSPACE.variants ?? [];
  const [event] = WORKSPACE.events;
  if (!variant || !event) throw new Error('the starter has both');
  const cell = { ...cellOf({ variant: 'a', event: 'event1' }, answered('1')), variant, event };
  const changed: readonly Workspace[] = [
    WORKSPACE,
    { ...WORKSPACE, variants: [{ ...variant, handler: 'x.y' }] },
    { ...WORKSPACE, events: [{ ...event, payloadText: '2' }] },
    { ...WORKSPACE, configuration: { ...WORKSPACE.configuration, MemorySize: 256 } },
    { ...WORKSPACE, configuration: { ...WORKSPACE.configuration, Runtime: 'nodejs24.x' } },
  ];
  expect(changed.map((workspace) => cellStanding(cell, workspace))).toEqual([
    'current',
    'outdated',
    'outdated',
    'outdated',
    'current',
  ]);
});
