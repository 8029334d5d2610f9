import { expect, it } from 'vitest';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { starterWorkspace } from './starter-workspace';
import {
  configurationChanged,
  createWorkbenchStore,
  fileEdited,
  logArrived,
  logCleared,
  workspaceLoaded,
} from './workbench-store';

const STARTER = starterWorkspace('python3.14');
const LINE: LogEvent = { at: 0, source: 'stdout', text: 'x = 10' };

it('opens the first file and selects the first event', () => {
  expect(createWorkbenchStore(STARTER).getState()).toMatchObject({
    workspace: STARTER,
    starter: STARTER,
    openFile: 'lambda_function.py',
    selectedEvent: 'event1',
    run: { state: 'idle' },
  });
});

it('shows a workspace without files', () => {
  const store = createWorkbenchStore({ ...STARTER, files: {} });
  fileEdited(store, '', 'nothing is open');
  expect(store.getState()).toMatchObject({ openFile: '', workspace: { files: {} } });
});

it('keeps the starter when another workspace is loaded', () => {
  const store = createWorkbenchStore(STARTER);
  workspaceLoaded(store, starterWorkspace('nodejs24.x'));
  expect(store.getState()).toMatchObject({ starter: STARTER, openFile: 'index.mjs' });
});

it('changes one setting and leaves the others', () => {
  const store = createWorkbenchStore(STARTER);
  configurationChanged(store, { Timeout: 900 });
  expect(store.getState().workspace.configuration).toEqual({
    ...STARTER.configuration,
    Timeout: 900,
  });
});

it('does not bring a deleted file back when its editor speaks late', () => {
  const store = createWorkbenchStore(STARTER);
  fileEdited(store, 'gone.py', 'late');
  expect(store.getState().workspace).toBe(STARTER);
});

it('counts the log events it had to drop, until the log is cleared', () => {
  const store = createWorkbenchStore(STARTER);
  logArrived(store, [LINE]);
  logArrived(store, Array<LogEvent>(200_000).fill(LINE));
  const { log, droppedLogEventCount } = store.getState();
  expect([log.length, droppedLogEventCount]).toEqual([1, 1]);
  logCleared(store);
  expect(store.getState()).toMatchObject({ log: [], droppedLogEventCount: 0 });
});
