import { expect, it } from 'vitest';
import { withChange } from './invoke-settings';
import { readWorkspaceText, writeWorkspaceText } from './workspace-file';

it('a setting that is given back is gone, and with the last one the settings', () => {
  const both = withChange({ reservedConcurrency: 5 }, { maximumRetryAttempts: 0 });
  expect(both).toEqual({ reservedConcurrency: 5, maximumRetryAttempts: 0 });
  const one = withChange(both, { reservedConcurrency: undefined });
  expect(one).toEqual({ maximumRetryAttempts: 0 });
  expect(withChange(one, { maximumRetryAttempts: undefined })).toBeUndefined();
});

it('a workspace keeps them under AWS’s names', () => {
  const invoke = {
    ReservedConcurrentExecutions: 5,
    ProvisionedConcurrentExecutions: 2,
    MaximumRetryAttempts: 1,
    MaximumEventAgeInSeconds: 300,
    OnFailure: 'destination',
    OnSuccess: 'destination',
  };
  const text = JSON.stringify({ v: 1, function: { Runtime: 'python3.14' }, invoke });
  const read = readWorkspaceText(text);
  if (!read.ok) throw new Error(JSON.stringify(read));
  expect(read.value.invoking).toEqual({
    reservedConcurrency: 5,
    provisionedConcurrency: 2,
    maximumRetryAttempts: 1,
    maximumEventAge: 300,
    onFailure: 'destination',
    onSuccess: 'destination',
  });
  expect(JSON.parse(writeWorkspaceText(read.value)).invoke).toEqual(invoke);
});
