import { expect, it } from 'vitest';
import { fileAdded, fileDeleted, fileRenamed } from './edit-files';
import { starterWorkspace } from './starter-workspace';
import { lastStepUndone } from './undo';
import { createWorkbenchStore, fileOpened } from './workbench-store';

function storeWith(files: Record<string, string>) {
  return createWorkbenchStore({ ...starterWorkspace('python3.14'), files });
}

it('adds a file behind the others and opens it', () => {
  const store = storeWith({ 'a.py': '1' });
  expect(fileAdded(store, 'pkg/b.py', '2')).toBeNull();
  const { workspace, openFile } = store.getState();
  expect([Object.entries(workspace.files), openFile]).toEqual([
    [
      ['a.py', '1'],
      ['pkg/b.py', '2'],
    ],
    'pkg/b.py',
  ]);
});

it.each([
  ['a.py', 'pathTaken'],
  ['a.py/b.py', 'pathTaken'],
  ['../b.py', 'pathLeavesFolder'],
  ['b', 'pathExtension'],
])('does not add %s: %s', (path, problem) => {
  const store = storeWith({ 'a.py': '1' });
  expect(fileAdded(store, path)).toBe(problem);
  expect(store.getState().workspace.files).toEqual({ 'a.py': '1' });
});

it('does not add more files than a workspace may hold', () => {
  const files = Array.from({ length: 100 }, (_, n) => [`f${n}.py`, '']);
  expect(fileAdded(storeWith(Object.fromEntries(files)), 'one.py')).toBe('tooManyFiles');
});

it('renames a file in its place and leaves the handler setting alone', () => {
  const store = storeWith({ 'a.py': '1', 'b.py': '2' });
  expect(fileRenamed(store, 'a.py', 'c.py')).toBeNull();
  const { workspace, openFile } = store.getState();
  expect(Object.keys(workspace.files)).toEqual(['c.py', 'b.py']);
  expect(openFile).toBe('c.py');
  expect(workspace.configuration.Handler).toBe('lambda_function.lambda_handler');
});

it('does not rename a file to another’s name', () => {
  const store = storeWith({ 'a.py': '1', 'b.py': '2' });
  expect(fileRenamed(store, 'a.py', 'b.py')).toBe('pathTaken');
});

it('renames a file into a folder of its own name', () => {
  const store = storeWith({ 'a.py': '1' });
  expect(fileRenamed(store, 'a.py', 'a.py')).toBeNull();
  expect(fileRenamed(store, 'a.py', 'a/a.py')).toBeNull();
});

it('deletes a file, opens its neighbour, and takes that back', () => {
  const store = storeWith({ 'a.py': '1', 'b.py': '2', 'c.py': '3' });
  const before = store.getState().workspace;
  fileOpened(store, 'b.py');
  expect(fileDeleted(store, 'b.py')).toBeNull();
  expect(Object.keys(store.getState().workspace.files)).toEqual(['a.py', 'c.py']);
  expect(store.getState().openFile).toBe('c.py');
  lastStepUndone(store);
  expect(store.getState().workspace).toEqual(before);
  expect(store.getState().openFile).toBe('b.py');
  expect(store.getState().undoable).toEqual([]);
});

it('brings a deleted file back under a free name when its own is taken', () => {
  const store = storeWith({ 'a.py': 'old', 'b.py': '' });
  fileDeleted(store, 'a.py');
  fileAdded(store, 'a.py', 'new');
  lastStepUndone(store);
  expect(store.getState().workspace.files).toEqual({ 'a2.py': 'old', 'b.py': '', 'a.py': 'new' });
});

it('does not delete the last file', () => {
  const store = storeWith({ 'a.py': '1' });
  expect(fileDeleted(store, 'a.py')).toBe('lastFile');
});

it('does not delete a file that is not there', () => {
  const store = storeWith({ 'a.py': '1', 'b.py': '' });
  expect(fileDeleted(store, 'toString')).toBeNull();
  expect(store.getState().undoable).toEqual([]);
});
