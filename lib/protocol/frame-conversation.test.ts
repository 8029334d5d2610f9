import { expect, it } from 'vitest';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { connectFrame, type FrameListeners } from './connect-frame';
import { type FrameHandlers, type NotifyPage, serveFrame } from './serve-frame';

const CLOSED = new SimulatorFault('SANDBOX_UNRESPONSIVE', 'the test is over');

function openSession(overrides: (notify: NotifyPage) => Partial<FrameHandlers> = () => ({})) {
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  const unreadable: SimulatorFault[] = [];
  serveFrame(port2, (notify) => ({
    hello: ({ version }) => ({ version, origin: 'null' }),
    installRuntime: () => ({}),
    startEnvironment: () => ({}),
    tell: () => ({}),
    heard: () => ({}),
    stopEnvironment: () => ({}),
    ping: () => ({}),
    ...overrides(notify),
  }));
  const listeners: FrameListeners = {
    said: (body) => heard.push(body),
    gone: (body) => heard.push(body),
    snapshotTaken: ({ content }) => heard.push(content),
  };
  const client = connectFrame(port1, listeners, (fault) => unreadable.push(fault));
  return { client, heard, unreadable };
}

it('an order is answered by its own handler', async () => {
  const { client } = openSession();
  const answer = await client.request('hello', { version: 1 });
  client.close(CLOSED);
  expect(answer).toEqual({ version: 1, origin: 'null' });
});

it('what a worker says arrives as text, with the number of the worker it came from', async () => {
  const { client, heard } = openSession((notify) => ({
    tell({ environmentId, text }) {
      notify('said', { environmentId, texts: [`heard ${text}`] });
      return {};
    },
  }));
  await client.request('tell', { environmentId: 3, text: '{"a":1}' });
  client.close(CLOSED);
  expect(heard).toEqual([{ environmentId: 3, texts: ['heard {"a":1}'] }]);
});

it('the bytes of a snapshot arrive whole', async () => {
  const { client, heard } = openSession((notify) => ({
    ping() {
      notify('snapshotTaken', { kind: 'python', content: Uint8Array.of(1, 2, 3) });
      return {};
    },
  }));
  await client.request('ping', {});
  client.close(CLOSED);
  expect(heard).toEqual([Uint8Array.of(1, 2, 3)]);
});

it('an error in the frame reaches the page as a fault', async () => {
  const { client } = openSession(() => ({
    installRuntime: () => Promise.reject(new Error('does not compile')),
  }));
  await expect(
    client.request('installRuntime', { kind: 'python', files: [] }),
  ).rejects.toMatchObject({ name: 'SimulatorFault', message: 'Error: does not compile' });
  client.close(CLOSED);
});

it('closing rejects whatever is still waiting', async () => {
  const { client } = openSession(() => ({ ping: () => new Promise(() => {}) }));
  const waiting = client.request('ping', {});
  client.close(CLOSED);
  await expect(waiting).rejects.toBe(CLOSED);
});

it('a message that cannot be read ends the conversation and says so', async () => {
  const { client, unreadable } = openSession((notify) => ({
    ping() {
      notify('said', { environmentId: 'first', texts: 7 } as never);
      return {};
    },
  }));
  await expect(client.request('ping', {})).rejects.toMatchObject({ code: 'PROTOCOL_MISMATCH' });
  expect(unreadable.map(({ code }) => code)).toEqual(['PROTOCOL_MISMATCH']);
});
