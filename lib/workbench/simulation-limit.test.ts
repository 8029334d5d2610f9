import { expect, it } from 'vitest';
import { restsOnLimit, tellsOfLimit } from './simulation-limit';

it.each([
  '[Lambda Lab] The simulation has no network: this is a limit of the simulation, not of AWS Lambda.',
  'worker_threads does not run here. This is a limit of the Lambda Lab simulation, not of AWS Lambda.',
  "Unable to import module 'lambda_function': No module named 'boto3'",
  "Cannot find package '@aws-sdk/client-s3' imported from /var/task/index.mjs",
])('%j tells of a limit', (text) => {
  expect(tellsOfLimit(text)).toBe(true);
});

it.each(["No module named 'requests'", 'division by zero', ''])('%j does not', (text) => {
  expect(tellsOfLimit(text)).toBe(false);
});

it('finds a limit that was caught and printed', () => {
  const text = 'This is a limit of the Lambda Lab simulation, not of AWS Lambda.';
  expect([
    restsOnLimit('null', [[{ at: 0, source: 'stdout', text }]]),
    restsOnLimit('null', [[{ at: 0, source: 'stdout', text: 'x = 10' }]]),
  ]).toEqual([true, false]);
});
