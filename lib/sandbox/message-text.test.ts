import { afterEach, expect, it } from 'vitest';
import { messageText } from './message-text';

const MESSAGE = {
  kind: 'answer',
  id: 7,
  result: { text: '"\n\ud800', list: [1.5, null, true, { a: [] }], none: undefined },
};

afterEach(() => {
  for (const owner of [Object, Array, String, Number, Boolean]) {
    Reflect.deleteProperty(owner.prototype, 'toJSON');
  }
});

it('writes what JSON.stringify writes', () => {
  expect(messageText(MESSAGE)).toBe(JSON.stringify(MESSAGE));
});

it('does not ask the toJSON that learner code put on a prototype', () => {
  const honest = JSON.stringify(MESSAGE);
  for (const owner of [Object, Array, String, Number, Boolean]) {
    Reflect.set(owner.prototype, 'toJSON', () => 'forged');
  }
  expect(messageText(MESSAGE)).toBe(honest);
});
