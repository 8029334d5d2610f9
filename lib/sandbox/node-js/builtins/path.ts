import pathBrowserify from 'path-browserify';
import { invalidArgumentType } from '../errors/invalid-argument';
import { simulationLimit } from '../errors/node-error';

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

const win32 = Object.fromEntries(
  Object.keys(posix).map((name) => [name, () => refuseWindows(name)]),
);

export const path = Object.assign(posix, { posix, win32 });

function refuseWindows(name: string): never {
  throw simulationLimit(`path.win32.${name} is not simulated.`);
}

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
