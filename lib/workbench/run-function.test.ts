import { expect, it } from 'vitest';
import { EnvironmentGone } from '@/lib/protocol/environment-host';
import type { ServiceEvent } from '@/lib/sim/history/service-event';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';
import { createGatherer } from './gatherer';
import type { EnvironmentView, EventSender, InvokeRequest, LambdaService } from './lambda-service';
import { recorded } from './record-history';
import { type RunParts, runFunction, runListeners, stopFunction } from './run-function';
import { starterWorkspace } from './starter-workspace';
import { createWorkbenchStore, invocationTypeChosen, logArrived } from './workbench-store';

const RESULT: InvokeResult = {
  requestId: 'req-1',
  outcome: 'succeeded',
  functionError: '',
  payloadText: '{"result": 5.0}',
  coldStart: true,
};
const BUSY: EnvironmentView = {
  id: 'env-1',
  phase: 'busy',
  logStreamName: 'env-1',
  invocationCount: 1,
  startedAt: 0,
};
const LINE: LogEvent = { at: 0, source: 'stdout', text: 'x = 10' };

function workbench() {
  const store = createWorkbenchStore(starterWorkspace('python3.14'));
  const happened: string[] = [];
  const answer = deferred<InvokeResult>();
  const requests: InvokeRequest[] = [];
  const service: LambdaService & EventSender = {
    invoke(request) {
      happened.push('invoke');
      requests.push(request);
      return answer.promise;
    },
    async send(request, type) {
      happened.push(type);
      requests.push(request);
      return { requestId: 'req-1', statusCode: 202 };
    },
    async stop() {
      happened.push('stop');
      answer.reject(new EnvironmentGone('stopped'));
    },
    async discardEnvironments() {},
  };
  const log = createGatherer<LogEvent>(
    () => {},
    (events) => logArrived(store, events),
  );
  const history = createGatherer<ServiceEvent>(
    () => {},
    (events) => recorded(store, events),
  );
  const save = async () => {
    happened.push('save');
  };
  const parts: RunParts = { service, save, log };
  return { store, happened, answer, requests, parts, ...runListeners(store, log, history) };
}

it('saves, then invokes with what is in the editor and the selected event', async () => {
  const { store, happened, answer, requests, parts } = workbench();
  answer.resolve(RESULT);
  await runFunction(store, parts);
  const { configuration, files, events } = store.getState().workspace;
  expect(happened).toEqual(['save', 'invoke']);
  expect(requests).toEqual([{ configuration, files, eventText: events[0]?.payloadText }]);
  expect(store.getState().run).toEqual({ state: 'done', result: RESULT });
});

it('goes from starting through running to done, the log complete before', async () => {
  const { store, answer, parts, listeners, onStartProgress } = workbench();
  const seen: string[] = [];
  store.subscribe(({ run, log }) => seen.push(`${run.state} ${log.flat().length}`));
  const run = runFunction(store, parts);
  onStartProgress({ step: 'download', loadedBytes: 1, totalBytes: 2 });
  expect(store.getState().run).toEqual({
    state: 'starting',
    progress: { step: 'download', loadedBytes: 1, totalBytes: 2 },
  });
  listeners.environmentsChanged([BUSY]);
  listeners.logged([LINE]);
  answer.resolve(RESULT);
  await run;
  expect(seen.slice(-3)).toEqual(['running 0', 'running 1', 'done 1']);
});

it('forgets the log of the run before', async () => {
  const { store, answer, parts } = workbench();
  logArrived(store, [LINE]);
  parts.log.add([LINE]);
  answer.resolve(RESULT);
  await runFunction(store, parts);
  expect(store.getState().log).toEqual([]);
});

it('runs once when pressed twice', async () => {
  const { store, happened, answer, parts } = workbench();
  const first = runFunction(store, parts);
  await runFunction(store, parts);
  answer.resolve(RESULT);
  await first;
  expect(happened).toEqual(['save', 'invoke']);
});

it('waits for no storage', async () => {
  const { store, answer, parts } = workbench();
  answer.resolve(RESULT);
  await runFunction(store, { ...parts, save: () => new Promise(() => {}) });
  expect(store.getState().run.state).toBe('done');
});

it('says that it was stopped', async () => {
  const { store, happened, parts, listeners } = workbench();
  const run = runFunction(store, parts);
  await Promise.resolve();
  listeners.environmentsChanged([BUSY]);
  await stopFunction(store, parts.service);
  await run;
  expect(happened).toEqual(['save', 'invoke', 'stop']);
  expect(store.getState().run).toEqual({ state: 'stopped' });
});

it('does not stop what does not run', async () => {
  const { store, happened, parts } = workbench();
  await stopFunction(store, parts.service);
  expect([happened, store.getState().run]).toEqual([[], { state: 'idle' }]);
});

it('says what broke', async () => {
  const { store, answer, parts } = workbench();
  answer.reject(new SimulatorFault('RUNTIME_FILE_FAILED', 'pyodide.asm.wasm is empty'));
  await runFunction(store, parts);
  expect(store.getState().run).toEqual({
    state: 'broken',
    fault: { code: 'RUNTIME_FILE_FAILED', detail: 'pyodide.asm.wasm is empty' },
  });
});

function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<Value>((res, rej) => {
    resolve = res;
    reject = rej;
  });
  promise.catch(() => {}); // a rejection nobody waits for is no error here
  return { promise, resolve, reject };
}

it('an event that is only sent is done with once it is accepted', async () => {
  const { store, parts, happened } = workbench();
  invocationTypeChosen(store, 'Event');
  await runFunction(store, parts);
  expect(happened).toEqual(['save', 'Event']);
  expect(store.getState().run).toEqual({
    state: 'accepted',
    receipt: { requestId: 'req-1', statusCode: 202 },
  });
});
