import { expect, it } from 'vitest';
import { parseCommandLine } from './command-line';

it('has defaults for all but the service and the operation', () => {
  expect(parseCommandLine(['lambda', 'ListFunctions'])).toEqual({
    ok: true,
    value: {
      service: 'lambda',
      operation: 'ListFunctions',
      input: '{}',
      principal: 'user/developer',
      stateFile: '.cache/account.json',
      afterSeconds: 0,
      waits: true,
    },
  });
});

it('takes options before, between and behind', () => {
  const words = '--as root lambda --no-wait Invoke {} --after 60 --state a.json'.split(' ');
  expect(parseCommandLine(words)).toEqual({
    ok: true,
    value: {
      service: 'lambda',
      operation: 'Invoke',
      input: '{}',
      principal: 'root',
      stateFile: 'a.json',
      afterSeconds: 60,
      waits: false,
    },
  });
});

it.each([
  [[], 'A service and an operation are needed.'],
  [['lambda', 'Invoke', '--after', 'soon'], '--after needs a number of seconds.'],
  [['lambda', 'Invoke', '{', '}'], '} is too much: put the JSON in quotation marks.'],
])('says what is wrong with %j', (words, failure) => {
  expect(parseCommandLine(words)).toEqual({ ok: false, failure });
});

it.each([
  [['lambda', 'Invoke', '--fast'], "Unknown option '--fast'"],
  [['lambda', 'Invoke', '--as'], "Option '--as <value>' argument missing"],
])('says what Node.js finds wrong with %j', (words, failure) => {
  expect(parseCommandLine(words)).toEqual({ ok: false, failure: expect.stringContaining(failure) });
});
