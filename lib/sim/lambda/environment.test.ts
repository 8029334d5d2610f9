import { expect, it } from 'vitest';
import { newEnvironment, nextEnvironment } from './environment';
import type { Environment, EnvironmentEffect, EnvironmentEvent } from './environment-state';

const settings = { timeoutMs: 3_000, memorySizeMb: 128 };
const fine = { durationMs: 100, maxMemoryUsedMb: 40 };
const invoked = { type: 'invoked', at: 0, requestId: 'r1' } as const;
const ready = { type: 'processStarted', at: 10, process: 1 } as const;
const initialized = {
  type: 'initializationEnded',
  at: 110,
  process: 1,
  report: { ...fine, status: 'initialized' },
} as const;

/** Where a run of events leads, and the effects of the last one. */
function after(...events: readonly EnvironmentEvent[]): {
  readonly environment: Environment;
  readonly effects: readonly EnvironmentEffect[];
} {
  let last = { environment: newEnvironment(settings), effects: [] as readonly EnvironmentEffect[] };
  for (const event of events) last = nextEnvironment(last.environment, event);
  return last;
}

function does(effects: readonly EnvironmentEffect[]): readonly string[] {
  return effects.map((effect) => (effect.do === 'log' ? effect.record.kind : effect.do));
}

function answer(effects: readonly EnvironmentEffect[]) {
  return effects.flatMap((effect) => (effect.do === 'answer' ? [effect.result] : []))[0];
}

function handled(report: (EnvironmentEvent & { type: 'handlerEnded' })['report']) {
  return { type: 'handlerEnded', at: 200, process: 1, report } as const;
}

it('ENV-1: the first invocation logs INIT_START and asks for a process', () => {
  expect(after(invoked)).toEqual({
    environment: {
      ...settings,
      phase: 'starting',
      within: 'init',
      invocation: { requestId: 'r1', coldStart: true, spentMs: 0 },
      maxMemoryUsedMb: 0,
      invocationCount: 0,
      process: 1,
    },
    effects: [
      { do: 'log', at: 0, record: { kind: 'initStart' } },
      { do: 'startProcess', process: 1 },
    ],
  });
});

it('ENV-4: init has ten seconds whatever the timeout, and two of ours before it is cut off', () => {
  expect(after(invoked, ready).effects).toEqual([
    { do: 'startDeadlineTimer', process: 1, at: 12_010 },
    { do: 'initialize', process: 1 },
  ]);
});

it('ENV-4: the handler has its whole timeout after an init that took longer than that', () => {
  const slow = { ...initialized, at: 4_010, report: { ...initialized.report, durationMs: 4_000 } };
  expect(after(invoked, ready, slow).effects.slice(1)).toEqual([
    { do: 'log', at: 4_010, record: { kind: 'start', requestId: 'r1' } },
    { do: 'startDeadlineTimer', process: 1, at: 7_010 },
    { do: 'runHandler', process: 1, requestId: 'r1', deadline: 7_010 },
  ]);
});

it('ENV-5: an init that runs out of its ten seconds is repeated in the invocation', () => {
  const { environment, effects } = after(invoked, ready, {
    type: 'deadlinePassed',
    at: 10_010,
    process: 1,
  });
  expect(environment).toMatchObject({ phase: 'starting', within: 'invoke', process: 2 });
  expect(effects).toEqual([
    { do: 'stopProcess', process: 1 },
    {
      do: 'log',
      at: 10_010,
      record: { kind: 'initReport', within: 'init', durationMs: 10_000, status: 'timeout' },
    },
    { do: 'startProcess', process: 2 },
  ]);
});

it('ENV-6: a repeated init and the handler share one timeout and one duration', () => {
  const again = [
    { type: 'deadlinePassed', at: 10_010, process: 1 },
    { type: 'processStarted', at: 10_020, process: 2 },
    {
      ...initialized,
      at: 11_020,
      process: 2,
      report: { ...initialized.report, durationMs: 1_000 },
    },
  ] as const;
  expect(after(invoked, ready, ...again).effects.slice(1)).toEqual([
    { do: 'log', at: 11_020, record: { kind: 'start', requestId: 'r1' } },
    { do: 'startDeadlineTimer', process: 2, at: 13_020 },
    { do: 'runHandler', process: 2, requestId: 'r1', deadline: 13_020 },
  ]);
  const returned = { ...fine, status: 'returned', responseText: '1', processEnded: false } as const;
  const end = { type: 'handlerEnded', at: 11_120, process: 2, report: returned } as const;
  expect(answer(after(invoked, ready, ...again, end).effects)?.report).toEqual({
    durationMs: 1_100,
    billedDurationMs: 1_100,
    memorySizeMb: 128,
    maxMemoryUsedMb: 40,
  });
});

it('ENV-6: a repeated init that takes the whole timeout times the invocation out', () => {
  const { environment, effects } = after(
    invoked,
    ready,
    { type: 'deadlinePassed', at: 10_010, process: 1 },
    { type: 'processStarted', at: 10_020, process: 2 },
    { type: 'deadlinePassed', at: 13_020, process: 2 },
  );
  expect(environment.phase).toBe('reset');
  expect(does(effects)).toEqual(['initReport', 'start', 'stopProcess', 'end', 'report', 'answer']);
  expect(answer(effects)).toEqual({
    requestId: 'r1',
    outcome: 'timedOut',
    functionError: 'Unhandled',
    payloadText:
      '{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: r1 Error: Task timed out after 3.00 seconds"}',
    coldStart: true,
    report: {
      durationMs: 3_000,
      billedDurationMs: 3_000,
      memorySizeMb: 128,
      maxMemoryUsedMb: 0,
      status: 'timeout',
    },
  });
});

it('ENV-10: a process that exits leaves an environment that needs a new one', () => {
  const exited = handled({ ...fine, status: 'exited', exit: { kind: 'status', status: 3 } });
  const { environment, effects } = after(invoked, ready, initialized, exited);
  expect(environment.phase).toBe('reset');
  expect(does(effects)).toEqual(['stopProcess', 'end', 'report', 'answer']);
  expect(answer(effects)).toMatchObject({
    outcome: 'failed',
    payloadText:
      '{"errorType":"Runtime.ExitError","errorMessage":"RequestId: r1 Error: Runtime exited with error: exit status 3"}',
    report: { status: 'error', errorType: 'Runtime.ExitError' },
  });
});

it('ENV-8: the invocation after an exit begins with an init and logs no INIT_START', () => {
  const exited = handled({ ...fine, status: 'exited', exit: { kind: 'status', status: 0 } });
  const again = { type: 'invoked', at: 300, requestId: 'r2' } as const;
  const { environment, effects } = after(invoked, ready, initialized, exited, again);
  expect(environment).toMatchObject({ phase: 'starting', within: 'invoke' });
  expect(effects).toEqual([{ do: 'startProcess', process: 2 }]);
});

it('ENV-12: an exception leaves the environment warm and its report without a status', () => {
  const threw = handled({
    ...fine,
    status: 'threw',
    errorType: 'KeyError',
    payloadText: '{"errorType": "KeyError"}',
    processEnded: false,
  });
  const { environment, effects } = after(invoked, ready, initialized, threw);
  expect(environment.phase).toBe('idle');
  expect(answer(effects)).toEqual({
    requestId: 'r1',
    outcome: 'failed',
    functionError: 'Unhandled',
    payloadText: '{"errorType": "KeyError"}',
    coldStart: true,
    report: {
      durationMs: 100,
      billedDurationMs: 200,
      initDurationMs: 100,
      memorySizeMb: 128,
      maxMemoryUsedMb: 40,
    },
  });
});

it('ENV-10: an exception that took the process with it keeps its payload', () => {
  const threw = handled({
    ...fine,
    status: 'threw',
    errorType: 'Runtime.UnhandledPromiseRejection',
    payloadText: '{"errorType":"Runtime.UnhandledPromiseRejection"}',
    processEnded: true,
  });
  const { environment, effects } = after(invoked, ready, initialized, threw);
  expect(environment.phase).toBe('reset');
  expect(answer(effects)).toMatchObject({
    payloadText: '{"errorType":"Runtime.UnhandledPromiseRejection"}',
    report: { status: 'error', errorType: 'Runtime.ExitError' },
  });
});

it('ENV-16: a process that ends right after its answer leaves the answer a success and resets', () => {
  const orphaned = handled({
    ...fine,
    status: 'returned',
    responseText: '1',
    processEnded: true,
  });
  const { environment, effects } = after(invoked, ready, initialized, orphaned);
  expect(environment.phase).toBe('reset');
  expect(answer(effects)).toMatchObject({ outcome: 'succeeded', payloadText: '1' });
});

it('ERR-4: a response of more than 6,291,556 bytes is not delivered', () => {
  const responseText = `"${'あ'.repeat(2_097_185)}"`; // 6,291,557 bytes
  const big = handled({ ...fine, status: 'returned', responseText, processEnded: false });
  const { environment, effects } = after(invoked, ready, initialized, big);
  expect(environment.phase).toBe('idle');
  expect(answer(effects)).toMatchObject({
    outcome: 'failed',
    functionError: 'Unhandled',
    payloadText:
      '{"errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes).","errorType":"Function.ResponseSizeTooLarge"}',
  });
});

it('ENV-7: an answer measured as later than the timeout is a timeout', () => {
  const late = handled({
    ...fine,
    durationMs: 3_000,
    status: 'returned',
    responseText: '1',
    processEnded: false,
  });
  expect(answer(after(invoked, ready, initialized, late).effects)?.outcome).toBe('timedOut');
});

it('ENV-9: an answer after the timeout changes nothing', () => {
  const passed = { type: 'deadlinePassed', at: 3_110, process: 1 } as const;
  const { environment } = after(invoked, ready, initialized, passed);
  const late = handled({ ...fine, status: 'returned', responseText: '1', processEnded: false });
  expect(nextEnvironment(environment, late)).toEqual({ environment, effects: [] });
});

it('ENV-13: Max Memory Used does not fall while the environment lives', () => {
  const hungry = handled({
    durationMs: 1,
    maxMemoryUsedMb: 90.2,
    status: 'returned',
    responseText: '1',
    processEnded: false,
  });
  const modest = handled({ ...fine, status: 'returned', responseText: '1', processEnded: false });
  const again = { type: 'invoked', at: 300, requestId: 'r2' } as const;
  const { effects } = after(invoked, ready, initialized, hungry, again, modest);
  expect(answer(effects)?.report?.maxMemoryUsedMb).toBe(91);
});

it('ENV-14: an environment works on one invocation at a time', () => {
  const { environment } = after(invoked, ready, initialized);
  const second = { type: 'invoked', at: 120, requestId: 'r2' } as const;
  expect(nextEnvironment(environment, second)).toEqual({ environment, effects: [] });
});

it('ENV-15: a discarded environment ends its process and hears nothing more', () => {
  const { environment, effects } = after(invoked, ready, initialized, { type: 'discarded' });
  expect(effects).toEqual([{ do: 'stopProcess', process: 1 }]);
  expect(nextEnvironment(environment, invoked)).toEqual({ environment, effects: [] });
});
