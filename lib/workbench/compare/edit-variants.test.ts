import { expect, it } from 'vitest';
import { starterWorkspace } from '../starter-workspace';
import { lastStepUndone } from '../undo';
import { createWorkbenchStore, type WorkbenchStore } from '../workbench-store';
import {
  variantAdded,
  variantDeleted,
  variantDuplicated,
  variantEdited,
  variantOfEditor,
} from './edit-variants';

function storeWith(...names: readonly string[]): WorkbenchStore {
  const workspace = starterWorkspace('python3.14');
  const variants = names.map((name) => variantOfEditor(workspace, name));
  return createWorkbenchStore({ ...workspace, variants });
}

function namesIn(store: WorkbenchStore): readonly string[] {
  return (store.getState().workspace.variants ?? []).map(({ name }) => name);
}

it('takes what is in the editor as a variant', () => {
  const workspace = starterWorkspace('nodejs24.x');
  expect(variantOfEditor(workspace, 'first')).toEqual({
    name: 'first',
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    files: workspace.files,
  });
});

it('adds under a free name, and a copy behind its original', () => {
  const store = storeWith('a', 'b');
  variantAdded(store, variantOfEditor(store.getState().workspace, 'a'));
  variantDuplicated(store, 0);
  expect(namesIn(store)).toEqual(['a', 'a3', 'b', 'a2']);
});

it('holds eight at most', () => {
  const store = storeWith('1', '2', '3', '4', '5', '6', '7', '8');
  expect(variantDuplicated(store, 0)).toBe('tooManyVariants');
  expect(namesIn(store)).toHaveLength(8);
});

it('refuses a name that another has and changes nothing then', () => {
  const store = storeWith('a', 'b');
  const edited = { ...variantOfEditor(store.getState().workspace, 'a'), handler: 'x.y' };
  expect(variantEdited(store, 1, edited)).toBe('variantNameTwice');
  expect(namesIn(store)).toEqual(['a', 'b']);
  expect(variantEdited(store, 0, edited)).toBe(null);
  expect(store.getState().workspace.variants?.[0]).toEqual(edited);
});

it('brings a deleted one back to its place', () => {
  const store = storeWith('a', 'b', 'c');
  variantDeleted(store, 1);
  expect(namesIn(store)).toEqual(['a', 'c']);
  lastStepUndone(store);
  expect(namesIn(store)).toEqual(['a', 'b', 'c']);
});
