import { isDeepStrictEqual } from 'assert/build/internal/util/comparisons';
import { inspect } from 'node-inspect-extracted';
import { AssertionError } from './assertion-error';

/** A class, a pattern, a function that judges, or an object of members. */
export type Expected = (new (...given: never[]) => unknown) | RegExp | object | undefined;

interface Caught {
  readonly thrown: unknown;
  readonly expected: Expected;
  readonly message: string | undefined;
  readonly operator: string;
}

/** Passes for an exception as expected; throws what `assert.throws` and `assert.rejects` throw for another. */
export function checkException(caught: Caught): void {
  const { expected } = caught;
  if (expected === undefined) return;
  if (expected instanceof RegExp) checkPattern(caught, expected);
  else if (typeof expected === 'function') checkByFunction(caught, expected as Judge);
  else checkMembers(caught, expected as Record<string, unknown>);
}

type Judge = ((thrown: unknown) => unknown) & { readonly prototype?: object };

function checkPattern(caught: Caught, pattern: RegExp): void {
  const text = String(caught.thrown);
  if (pattern.test(text)) return;
  fail(
    caught,
    `The input did not match the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`,
  );
}

function checkByFunction(caught: Caught, judge: Judge): void {
  const { thrown } = caught;
  if (judge.prototype !== undefined && thrown instanceof judge) return;
  if (Object.prototype.isPrototypeOf.call(Error, judge)) {
    const received = thrown instanceof Error ? `"${thrown.name}"` : `"${inspect(thrown)}"`;
    const words = thrown instanceof Error ? `\n\nError message:\n\n${thrown.message}` : '';
    fail(
      caught,
      `The error is expected to be an instance of "${judge.name}". Received ${received}${words}`,
    );
  }
  const verdict = judge.call({}, thrown);
  if (verdict === true) return;
  const name = judge.name === '' ? '' : `"${judge.name}" `;
  const received = inspect(verdict);
  fail(
    caught,
    `The ${name}validation function is expected to return "true". Received ${received}\n\nCaught error:\n\n${thrown}`,
  );
}

function checkMembers(caught: Caught, expected: Record<string, unknown>): void {
  const thrown = caught.thrown as Record<string, unknown>;
  const names = Object.keys(expected);
  if (expected instanceof Error) names.push('name', 'message');
  const isAsExpected = (name: string) => {
    const [is, wanted] = [thrown[name], expected[name]];
    return (
      (wanted instanceof RegExp && typeof is === 'string' && wanted.test(is)) ||
      (name in Object(thrown) && isDeepStrictEqual(is, wanted))
    );
  };
  if (names.every(isAsExpected)) return;
  const matched = (name: string) => (isAsExpected(name) ? thrown[name] : expected[name]);
  const operator = 'deepStrictEqual';
  const [actual, wanted] = [
    new Comparison(thrown, names, (name) => thrown[name]),
    new Comparison(expected, names, matched),
  ];
  const { message } = new AssertionError({ actual, expected: wanted, operator });
  fail(caught, message);
}

/** The compared members alone, under the name Node.js shows. */
class Comparison {
  constructor(of: object, names: readonly string[], valueFor: (name: string) => unknown) {
    for (const name of names) if (name in of) Reflect.set(this, name, valueFor(name));
  }
}

function fail({ thrown, expected, message, operator }: Caught, generated: string): never {
  const failure = new AssertionError({
    message: message ?? generated,
    actual: thrown,
    expected,
    operator,
  });
  throw Object.assign(failure, { generatedMessage: message === undefined });
}
