import { expect, it } from 'vitest';
import { answered, cellOf, refused, threw } from './cell-fixture';
import { toCsv, toMarkdown } from './matrix-export';
import { matrixRows } from './matrix-rows';

const CELLS = [
  cellOf({ variant: 'dict', event: 'event1' }, answered('{"a": "x|y"}', ['x = 10', 'y = 2'])),
  cellOf({ variant: 'text', event: 'event1' }, answered('"\\"5\\""')),
  cellOf({ variant: 'dict', event: 'zero' }, threw('{"errorType":"E","errorMessage":"<b>m</b>"}')),
  cellOf({ variant: 'text', event: 'zero' }, refused('ValidationException', 'no')),
];

it('writes one line for each cell, quoted, with what differs from the reference', () => {
  expect(toCsv(matrixRows(CELLS, 'dict')).split('\r\n')).toEqual([
    '\uFEFF"variant","runtime","event","outcome","answer","output","runs","medianDurationMs","billedDurationMs","initDurationMs","maxMemoryUsedMb","costPerMillion","answerBesideReference","logBesideReference"',
    '"dict","python3.14","event1","succeeded","{""a"": ""x|y""}","x = 10\ny = 2","1","1.50","2","","40","0.204","same","same"',
    '"text","python3.14","event1","succeeded","""\\""5\\""""","","1","1.50","2","","40","0.204","otherPayload","other"',
    '"dict","python3.14","zero","failed","E: <b>m</b>","","1","1.50","2","","40","0.204","same","same"',
    '"text","python3.14","zero","invalid","ValidationException: no","","1","","","","","","otherOutcome","same"',
    '',
  ]);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1'])(
  'keeps a spreadsheet from taking %j for a formula',
  (payload) => {
    const csv = toCsv(matrixRows([cellOf({ variant: 'a', event: 'e' }, answered(payload))], 'a'));
    expect(csv).toContain(`,"'${payload}",`);
  },
);

it('writes a table for reading, in which nothing of a stranger’s becomes markup', () => {
  expect(toMarkdown(matrixRows(CELLS, 'dict'))).toBe(`|  | dict | text |
| --- | --- | --- |
| event1 | <code>{"a": "x&#124;y"}</code><br>succeeded, 1.50 ms, 40 MB, \\$0.204/1M | <code>"&#92;"5&#92;""</code><br>succeeded, 1.50 ms, 40 MB, \\$0.204/1M, otherPayload |
| zero | <code>E: &#60;b&#62;m&#60;/b&#62;</code><br>failed, 1.50 ms, 40 MB, \\$0.204/1M | <code>ValidationException: no</code><br>invalid, otherOutcome |
`);
});
