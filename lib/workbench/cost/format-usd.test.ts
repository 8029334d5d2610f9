import { expect, it } from 'vitest';
import { formatUsd } from './format-usd';

it('writes an amount without exponents, small ones with three significant digits', () => {
  const amounts = [0, 0.000000208334, 0.0000021, 0.0999, 0.9999, 1, 2.084, 1_234.5, 1_234_567.891];
  expect(amounts.map(formatUsd)).toEqual([
    '$0',
    '$0.000000208',
    '$0.00000210',
    '$0.0999',
    '$1.00',
    '$1.00',
    '$2.08',
    '$1,234.50',
    '$1,234,567.89',
  ]);
});
