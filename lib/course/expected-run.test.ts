import { expect, it } from 'vitest';
import { rowsAgainst, toReadyRun } from './expected-run';
import type { InvocationRecord } from './invocation-record';

const ROW = { event: '{"x": 10, "y": 2}', result: '{"result": 5}', log: 'x = 10\ny = 2\n' };

it('reads a row of the table', () => {
  expect(toReadyRun(ROW)).toEqual({
    eventText: '{"x": 10, "y": 2}',
    expect: { payload: { result: 5 }, logLines: ['x = 10', 'y = 2'] },
  });
});

it('looks at neither result nor log where they are empty', () => {
  expect(toReadyRun({ event: '{}', result: ' ', log: '' })).toEqual({
    eventText: '{}',
    expect: { logLines: [] },
  });
});

it('names the text that is no JSON', () => {
  const problems = [
    { ...ROW, event: '{x: 10}' },
    { ...ROW, result: "{'result': 5}" },
  ];
  expect(problems.map(toReadyRun)).toEqual(['event', 'result']);
});

it('counts the rows a handler does not satisfy', () => {
  const rows = [ROW, { ...ROW, result: '{"result": 3}' }, { ...ROW, log: 'y = 2\nx = 10' }];
  const ready = rows.map(toReadyRun).filter((row) => typeof row !== 'string');
  expect(rowsAgainst(ready, [RECORD, RECORD, RECORD])).toEqual([2, 3]);
});

it('counts a row that was not run', () => {
  const ready = [ROW].map(toReadyRun).filter((row) => typeof row !== 'string');
  expect(rowsAgainst(ready, [])).toEqual([1]);
});

const RECORD: InvocationRecord = {
  outcome: 'succeeded',
  start: 'cold',
  payloadText: '{"result": 5.0}',
  output: ['x = 10', 'y = 2'],
  runtimeLog: [],
};
