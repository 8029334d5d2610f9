import { expect, it } from 'vitest';
import { reportFacts } from './report-facts';

const COLD = {
  durationMs: 3.014,
  billedDurationMs: 114,
  initDurationMs: 110.1,
  memorySizeMb: 128,
  maxMemoryUsedMb: 36,
};

it('says of each field of a cold Python run where it comes from', () => {
  expect(reportFacts(COLD, 'python3.14')).toEqual([
    { field: 'Duration', value: '3.01 ms', origin: 'measured' },
    { field: 'Billed Duration', value: '114 ms', origin: 'computed' },
    { field: 'Memory Size', value: '128 MB', origin: 'setting' },
    { field: 'Max Memory Used', value: '36 MB', origin: 'measured' },
    { field: 'Init Duration', value: '110.10 ms', origin: 'measured' },
  ]);
});

it('marks memory as an estimate where the engine does not tell', () => {
  const { initDurationMs: _, ...warm } = COLD;
  const memory = reportFacts(warm, 'nodejs24.x').at(-1);
  expect(memory).toEqual({ field: 'Max Memory Used', value: '36 MB', origin: 'estimated' });
});

it('has the fields of a run that ended badly', () => {
  const report = { ...COLD, status: 'error', errorType: 'Runtime.ExitError' } as const;
  expect(reportFacts(report, 'python3.14').slice(-2)).toEqual([
    { field: 'Status', value: 'error', origin: 'simulated' },
    { field: 'Error Type', value: 'Runtime.ExitError', origin: 'simulated' },
  ]);
});
