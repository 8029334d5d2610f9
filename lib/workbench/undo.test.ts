import { expect, it } from 'vitest';
import { fileDeleted } from './edit-files';
import { starterWorkspace } from './starter-workspace';
import { lastStepUndone, workspaceReplaced } from './undo';
import { createWorkbenchStore, fileEdited } from './workbench-store';

const PYTHON = starterWorkspace('python3.14');
const NODE = starterWorkspace('nodejs24.x');

it('exchanges the workspace and brings the one before back', () => {
  const store = createWorkbenchStore(PYTHON);
  fileEdited(store, 'lambda_function.py', 'mine');
  const mine = store.getState().workspace;
  workspaceReplaced(store, NODE, 'linkAccepted');
  expect(store.getState()).toMatchObject({ workspace: NODE, openFile: 'index.mjs' });
  lastStepUndone(store);
  expect(store.getState()).toMatchObject({ workspace: mine, openFile: 'lambda_function.py' });
});

it('loses nothing of what was done after the exchange', () => {
  const store = createWorkbenchStore(PYTHON);
  workspaceReplaced(store, NODE, 'reset');
  fileEdited(store, 'index.mjs', 'later');
  const later = store.getState().workspace;
  lastStepUndone(store);
  lastStepUndone(store);
  expect(store.getState().workspace).toEqual(later);
});

it('takes steps back in turn', () => {
  const store = createWorkbenchStore({ ...PYTHON, files: { 'a.py': '', 'b.py': '', 'c.py': '' } });
  fileDeleted(store, 'a.py');
  fileDeleted(store, 'b.py');
  lastStepUndone(store);
  expect(Object.keys(store.getState().workspace.files)).toEqual(['b.py', 'c.py']);
});

it('does nothing when there is nothing to take back', () => {
  const store = createWorkbenchStore(PYTHON);
  const before = store.getState();
  lastStepUndone(store);
  expect(store.getState()).toBe(before);
});

it('remembers the last twenty steps', () => {
  const store = createWorkbenchStore(PYTHON);
  for (let count = 0; count < 30; count += 1) workspaceReplaced(store, NODE, 'reset');
  expect(store.getState().undoable).toHaveLength(20);
});
