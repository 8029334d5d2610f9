import { expect, it } from 'vitest';
import { eventAdded, eventDeleted, eventDuplicated, eventRenamed } from './edit-events';
import { starterWorkspace } from './starter-workspace';
import { lastStepUndone } from './undo';
import { createWorkbenchStore, eventEdited, eventSelected } from './workbench-store';

function storeWith(...names: string[]) {
  const events = names.map((name) => ({ name, payloadText: `"${name}"` }));
  const store = createWorkbenchStore({ ...starterWorkspace('python3.14'), events });
  const shown = () => {
    const { workspace, selectedEvent } = store.getState();
    return { names: workspace.events.map(({ name }) => name), selectedEvent };
  };
  return { store, shown };
}

it('adds an event under a free name and selects it', () => {
  const { store, shown } = storeWith('event1');
  expect(eventAdded(store, { name: 'event1', payloadText: '{}' })).toBeNull();
  expect(shown()).toEqual({ names: ['event1', 'event2'], selectedEvent: 'event2' });
});

it('puts a copy behind its original and selects it', () => {
  const { store, shown } = storeWith('a', 'b');
  expect(eventDuplicated(store, 'a')).toBeNull();
  expect(shown()).toEqual({ names: ['a', 'a2', 'b'], selectedEvent: 'a2' });
  expect(store.getState().workspace.events[1]?.payloadText).toBe('"a"');
});

it('changes the text of one event only', () => {
  const { store } = storeWith('a', 'b');
  eventEdited(store, 'b', '{"unfinished');
  expect(store.getState().workspace.events.map(({ payloadText }) => payloadText)).toEqual([
    '"a"',
    '{"unfinished',
  ]);
});

it('renames the selected event in its place', () => {
  const { store, shown } = storeWith('a', 'b');
  expect(eventRenamed(store, 'a', '空のイベント')).toBeNull();
  expect(shown()).toEqual({ names: ['空のイベント', 'b'], selectedEvent: '空のイベント' });
});

it.each([
  ['b', 'eventNameTwice'],
  ['', 'eventNameUnusable'],
  [' a', 'eventNameUnusable'],
  ['x'.repeat(101), 'eventNameUnusable'],
  ['a\tb', 'eventNameUnusable'],
])('does not rename an event to %j: %s', (name, problem) => {
  expect(eventRenamed(storeWith('a', 'b').store, 'a', name)).toBe(problem);
});

it('deletes an event, selects its neighbour, and takes that back', () => {
  const { store, shown } = storeWith('a', 'b', 'c');
  const before = store.getState().workspace;
  eventSelected(store, 'c');
  expect(eventDeleted(store, 'c')).toBeNull();
  expect(shown()).toEqual({ names: ['a', 'b'], selectedEvent: 'b' });
  lastStepUndone(store);
  expect(store.getState().workspace).toEqual(before);
  expect(shown().selectedEvent).toBe('c');
});

it('does not delete the last event', () => {
  expect(eventDeleted(storeWith('a').store, 'a')).toBe('lastEvent');
});

it('does not add more events than a workspace may hold', () => {
  const { store } = storeWith(...Array.from({ length: 100 }, (_, n) => `e${n}`));
  expect(eventAdded(store, { name: 'more', payloadText: '{}' })).toBe('tooManyEvents');
});
