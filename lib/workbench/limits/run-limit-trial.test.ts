import { expect, it } from 'vitest';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { starterWorkspace } from '../starter-workspace';
import { createWorkbenchStore, runChanged } from '../workbench-store';
import { limitTrial } from './limit-trials';
import { runLimitTrial } from './run-limit-trial';

const RESULT: InvokeResult = {
  requestId: '',
  outcome: 'timedOut',
  functionError: 'Unhandled',
  payloadText: '{}',
  coldStart: true,
};

function workbench() {
  const store = createWorkbenchStore(starterWorkspace('python3.14'));
  const did: string[] = [];
  const actions = {
    load: async (_workspace: unknown, change: string) => void did.push(`load: ${change}`),
    async invoke() {
      did.push(`invoke at ${store.getState().clockSpeed}`);
      runChanged(store, { state: 'done', result: RESULT });
    },
    openTrial: () => ({
      async invoke({ eventText }: { readonly eventText: string }) {
        did.push(`trial with ${eventText.length} characters`);
        return RESULT;
      },
      stop: async () => undefined,
      discardEnvironments: async () => void did.push('environments ended'),
    }),
  };
  return { parts: { store, actions }, did };
}

it('loads the function, turns the clock and invokes', async () => {
  const { parts, did } = workbench();
  expect(await runLimitTrial(parts, limitTrial('timeout'))).toEqual({
    state: 'answered',
    result: RESULT,
  });
  expect(did).toEqual(['load: exampleTaken', 'invoke at fastForward']);
});

it('sends an event that no editor could hold beside the workbench', async () => {
  const { parts, did } = workbench();
  await runLimitTrial(parts, limitTrial('request'));
  expect(did).toEqual([
    'load: exampleTaken',
    'trial with 6291457 characters',
    'environments ended',
  ]);
});

it('has no answer when the reader stopped it', async () => {
  const { parts } = workbench();
  const invoke = async () => runChanged(parts.store, { state: 'stopped' });
  const stopped = { ...parts, actions: { ...parts.actions, invoke } };
  expect(await runLimitTrial(stopped, limitTrial('memory'))).toEqual({ state: 'stopped' });
});
