import { expect, it } from 'vitest';
import { diagnose } from './diagnose';

const missing = { group: 'python', sign: { errorType: 'KeyError' } } as const;
const indices = {
  group: 'python',
  sign: { errorType: 'TypeError', message: '^string indices' },
} as const;
const killed = { group: 'lambda', sign: { message: 'signal: killed$' } } as const;
const KNOWN = [missing, indices, killed];

it('knows an error by its type', () => {
  const error = { errorType: 'KeyError', errorMessage: "'y'", family: 'python' } as const;
  expect(diagnose(KNOWN, error)).toBe(missing);
});

it('looks into the message where the type says too little', () => {
  const error = { errorType: 'TypeError', errorMessage: 'unhashable', family: 'python' } as const;
  expect(diagnose(KNOWN, error)).toBeUndefined();
});

it('never takes an error of one language for that of another', () => {
  const error = { errorType: 'KeyError', errorMessage: "'y'", family: 'nodejs' } as const;
  expect(diagnose(KNOWN, error)).toBeUndefined();
});

it('knows what the service itself answers in both languages', () => {
  const error = { errorType: 'Runtime.ExitError', errorMessage: 'signal: killed' } as const;
  expect(diagnose(KNOWN, { ...error, family: 'python' })).toBe(killed);
  expect(diagnose(KNOWN, { ...error, family: 'nodejs' })).toBe(killed);
});
