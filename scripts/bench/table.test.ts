import { expect, it } from 'vitest';
import { formatTable, median } from './table.mjs';

it('takes the middle, or the mean of the two middles', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

it('shows a value beside its baseline and their ratio', () => {
  const rows = [
    { what: 'start', value: 1300, baseline: 1000, baselineIs: 'bare', unit: 'ms', goal: '1.3' },
    { what: 'growth', value: 1.5, unit: '%', goal: '10 %' },
  ];
  expect(formatTable(rows).split('\n')).toEqual([
    '        here     baseline  ratio  goal  baseline is',
    'start   1300 ms  1000 ms   1.30   1.3   bare',
    'growth  1.50 %                    10 %',
  ]);
});
