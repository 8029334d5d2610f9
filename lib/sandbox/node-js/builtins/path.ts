import pathBrowserify from 'path-browserify';
import { invalidArgumentType } from '../errors/invalid-argument';

type Method = (...given: unknown[]) => unknown;

const SINGLE = ['basename', 'dirname', 'extname', 'isAbsolute', 'normalize', 'parse'];

const posix: Record<string, unknown> = {
  ...pathBrowserify,
  ...Object.fromEntries(SINGLE.map((name) => [name, checked(name, (given) => given.slice(0, 1))])),
  join: checked('join', (given) => given),
  resolve: checked(
    'resolve',
    (given) => given,
    (at) => `paths[${at}]`,
  ),
  toNamespacedPath: (path: unknown) => path,
};

export const path = Object.assign(posix, { posix, win32: posix });

function checked(
  name: string,
  pathsOf: (given: unknown[]) => unknown[],
  argumentName: (at: number) => string = () => 'path',
): Method {
  const original = pathBrowserify[name] as Method;
  const method: Method = (...given) => {
    pathsOf(given).forEach((one, at) => {
      if (typeof one !== 'string') {
        throw invalidArgumentType(argumentName(at), 'of type string', one);
      }
    });
    return original(...given);
  };
  return Object.defineProperty(method, 'name', { value: name });
}
