import { expect, it } from 'vitest';
import { connectEnvironment } from './connect-environment';
import type { EnvironmentLink, EnvironmentListener } from './environment-link';
import type { Deployment, EnvironmentOrder, TemporaryFile } from './environment-messages';

const DEPLOYMENT: Deployment = {
  runtime: 'python3.14',
  handler: 'app.handler',
  files: { 'app.py': '' },
  variables: {},
  memorySizeMb: 128,
  ephemeralStorageMb: 512,
  logFormat: 'Text',
  clock: { now: 0, speed: 'realTime' },
  temporaryFiles: [],
};

const INITIALIZED = { status: 'initialized', durationMs: 1, endedAt: 2, maxMemoryUsedMb: 3 };

/** A link whose other end answers with the texts that `answer` gives for an order. */
function openSession(answer: (order: EnvironmentOrder) => readonly unknown[]) {
  const { port1, port2 } = new MessageChannel();
  const ends: string[] = [];
  let listener: EnvironmentListener | undefined;
  port1.onmessage = ({ data }) => listener?.said(data);
  port2.onmessage = ({ data }) => {
    for (const message of answer(JSON.parse(data))) {
      port2.postMessage(typeof message === 'string' ? message : JSON.stringify(message));
    }
  };
  const link: EnvironmentLink = {
    tell: (text) => port1.postMessage(text),
    async stop() {
      ends.push('stop');
      port1.close();
    },
    listen(next) {
      listener = next;
    },
  };
  const lines: string[] = [];
  const files: TemporaryFile[] = [];
  const connection = connectEnvironment(link, {
    logged: ({ events }) => lines.push(...events.map(({ text }) => text)),
    temporaryFilesChanged: ({ files: changed }) => files.push(...changed),
  });
  return { connection, ends, lines, files, lose: () => listener?.gone('messageFlood') };
}

it('a request is answered, and what was logged before arrives before', async () => {
  const { connection, lines } = openSession(({ id }) => [
    notice('logged', { events: [{ at: 1, source: 'stdout', text: 'hello' }] }),
    { kind: 'answer', id, result: INITIALIZED },
  ]);
  const report = await connection.request('initialize', DEPLOYMENT);
  await connection.stop();
  expect({ report, lines }).toEqual({ report: INITIALIZED, lines: ['hello'] });
});

it('a fault of the environment reaches the page as a fault', async () => {
  const { connection } = openSession(({ id }) => [{ kind: 'fault', id, detail: 'no such file' }]);
  await expect(connection.request('initialize', DEPLOYMENT)).rejects.toMatchObject({
    name: 'SimulatorFault',
    message: 'no such file',
  });
  await connection.stop();
});

it.each([
  ['no JSON', 'hello'],
  ['no message', { kind: 'unheard-of' }],
  ['a notice with a foreign body', notice('logged', { events: [{ text: 7 }] })],
  ['an answer without a field', { kind: 'answer', id: 1, result: { status: 'initialized' } }],
  [
    'a file outside /tmp',
    notice('temporaryFilesChanged', { files: [{ path: '/var/task/x', base64: null }] }),
  ],
])('%s ends the environment instead of leaving the page waiting', async (_what, message) => {
  const { connection, ends } = openSession(() => [message]);
  await expect(connection.request('initialize', DEPLOYMENT)).rejects.toMatchObject({
    loss: 'protocolViolation',
  });
  expect(ends).toEqual(['stop']);
});

it('an answer to a request that nobody made is ignored', async () => {
  const { connection } = openSession(({ id }) => [
    { kind: 'answer', id: id + 7, result: 'forged' },
    { kind: 'answer', id, result: INITIALIZED },
  ]);
  expect(await connection.request('initialize', DEPLOYMENT)).toEqual(INITIALIZED);
  await connection.stop();
});

it('a second answer to the same request is ignored', async () => {
  const { connection } = openSession(({ id }) => [
    { kind: 'answer', id, result: INITIALIZED },
    { kind: 'answer', id, result: { ...INITIALIZED, durationMs: 9 } },
  ]);
  expect(await connection.request('initialize', DEPLOYMENT)).toEqual(INITIALIZED);
  await connection.stop();
});

it('a process that asks for too much memory is ended, and whoever waits hears why', async () => {
  const { connection, ends } = openSession(() => [notice('outOfMemory', { askedForMb: 200 })]);
  await expect(connection.request('initialize', DEPLOYMENT)).rejects.toMatchObject({
    name: 'EnvironmentGone',
    loss: 'outOfMemory',
  });
  expect(ends).toEqual(['stop']);
});

it('an environment that its host ended rejects what waits with the reason', async () => {
  const { connection, lose } = openSession(() => []);
  const waiting = connection.request('initialize', DEPLOYMENT);
  lose();
  await expect(waiting).rejects.toMatchObject({ loss: 'messageFlood' });
  await connection.stop();
});

it('stopping rejects what waits and what comes later', async () => {
  const { connection } = openSession(() => []);
  const waiting = connection.request('initialize', DEPLOYMENT);
  const stopped = connection.stop();
  await expect(waiting).rejects.toMatchObject({ loss: 'stopped' });
  await stopped;
  await expect(connection.request('initialize', DEPLOYMENT)).rejects.toMatchObject({
    loss: 'stopped',
  });
});

function notice(name: string, body: unknown) {
  return { kind: 'notice', name, body };
}
