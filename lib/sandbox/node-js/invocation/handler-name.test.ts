import { expect, it } from 'vitest';
import { parseHandlerName } from './handler-name';

it('NODE-2: the property path begins after the first dot of the last path segment', () => {
  expect(parseHandlerName('src/index.app.handler')).toEqual({
    is: 'valid',
    folder: 'src/',
    file: 'index',
    path: 'app.handler',
  });
});

it.each([
  ['index', 'Bad handler'],
  [
    '../index.handler',
    "'../index.handler' is not a valid handler name. Use absolute paths when specifying root directories in handler names.",
  ],
])('NODE-2: the handler %s is malformed', (handler, message) => {
  expect(parseHandlerName(handler)).toEqual({ is: 'malformed', message });
});
