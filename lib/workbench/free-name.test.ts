import { expect, it } from 'vitest';
import { freeName } from './free-name';

it.each([
  ['event1', [], 'event1'],
  ['event1', ['event1'], 'event2'],
  ['event2', ['event1', 'event2', 'event3'], 'event4'],
  ['app.py', ['app.py'], 'app2.py'],
  ['pkg/app.py', ['pkg/app.py', 'pkg/app2.py'], 'pkg/app3.py'],
  ['イベント', ['イベント'], 'イベント2'],
])('%s beside %j becomes %s', (wished, taken, name) => {
  expect(freeName(wished, taken)).toBe(name);
});
