import { isDeepEqual, isDeepStrictEqual } from 'assert/build/internal/util/comparisons';
import { inspect } from 'node-inspect-extracted';
import { invalidArgumentType } from '../../errors/invalid-argument';
import { nodeError } from '../../errors/node-error';
import { AssertionError } from './assertion-error';
import { checkException, type Expected } from './check-exception';
import { includesDeeply } from './includes-deeply';
import { sourceOfCall } from './source-of-call';

type Message = string | Error | undefined;
type Holds = (actual: unknown, expected: unknown) => boolean;
type Compare = (actual: unknown, expected: unknown, message?: Message) => void;

type Assert = object & { readonly strict: object };

let shared: Assert | undefined;

/** The same functions under every name, as `node:assert/strict` is `assert.strict`. */
export function assertFor(files: Readonly<Record<string, string>>): Assert {
  shared ??= createAssert(files);
  return shared;
}

/** `node:assert` as in Node.js 22 and 24. `files`: where the text of a failed expression is read. */
function createAssert(files: Readonly<Record<string, string>>): Assert {
  const ok = (...given: readonly [value?: unknown, message?: Message]): void => {
    const [value, message] = given;
    if (value) return;
    if (message instanceof Error) throw message;
    const failure = new AssertionError({
      message: message ?? falsyMessage(given.length, files),
      actual: value,
      expected: true,
      operator: '==',
    });
    throw Object.assign(failure, { generatedMessage: message === undefined });
  };
  const comparisons = {
    strictEqual: comparison('strictEqual', Object.is),
    notStrictEqual: comparison('notStrictEqual', (one, other) => !Object.is(one, other)),
    deepStrictEqual: comparison('deepStrictEqual', isDeepStrictEqual),
    notDeepStrictEqual: comparison('notDeepStrictEqual', (a, b) => !isDeepStrictEqual(a, b)),
    partialDeepStrictEqual: comparison('partialDeepStrictEqual', includesDeeply),
  };
  const loose = {
    equal: comparison('==', looselyEqual),
    notEqual: comparison('!=', (one, other) => !looselyEqual(one, other)),
    deepEqual: comparison('deepEqual', isDeepEqual),
    notDeepEqual: comparison('notDeepEqual', (one, other) => !isDeepEqual(one, other)),
  };
  const all = { ok, ...comparisons, ...exceptions(), match, doesNotMatch, fail, ifError };
  const assert = Object.assign((...given: Parameters<typeof ok>) => ok(...given), all, loose, {
    AssertionError,
  });
  const strict = Object.assign((...given: Parameters<typeof ok>) => ok(...given), assert, {
    equal: comparisons.strictEqual,
    notEqual: comparisons.notStrictEqual,
    deepEqual: comparisons.deepStrictEqual,
    notDeepEqual: comparisons.notDeepStrictEqual,
  });
  Object.assign(strict, { strict });
  return Object.assign(assert, { strict });
}

function falsyMessage(givenCount: number, files: Readonly<Record<string, string>>): string {
  if (givenCount === 0) return 'No value argument passed to `assert.ok()`';
  const source = sourceOfCall(files);
  return source === undefined
    ? 'The expression evaluated to a falsy value'
    : `The expression evaluated to a falsy value:\n\n  ${source}\n`;
}

function comparison(operator: string, holds: Holds): Compare {
  return (...given) => {
    if (given.length < 2) {
      const message = 'The "actual" and "expected" arguments must be specified';
      throw nodeError(TypeError, 'ERR_MISSING_ARGS', message);
    }
    const [actual, expected, message] = given;
    if (holds(actual, expected)) return;
    if (message instanceof Error) throw message;
    throw new AssertionError({ message, actual, expected, operator });
  };
}

function looselyEqual(one: unknown, other: unknown): boolean {
  // biome-ignore lint/suspicious/noDoubleEquals: what `assert.equal` means
  return one == other || (Number.isNaN(one) && Number.isNaN(other));
}

function exceptions() {
  type Given = readonly [expected?: Expected | string, message?: string];
  return {
    throws(run: () => unknown, ...given: Given) {
      checkIsFunction('fn', run);
      judged('throws', outcomeOf(run), given);
    },
    doesNotThrow(run: () => unknown, ...given: Given) {
      checkIsFunction('fn', run);
      unwanted('doesNotThrow', outcomeOf(run), given);
    },
    async rejects(promise: Promise<unknown> | (() => Promise<unknown>), ...given: Given) {
      judged('rejects', await settled(promise), given);
    },
    async doesNotReject(promise: Promise<unknown> | (() => Promise<unknown>), ...given: Given) {
      unwanted('doesNotReject', await settled(promise), given);
    },
  };
}

type Outcome = { readonly failed: false } | { readonly failed: true; readonly thrown: unknown };

function outcomeOf(run: () => unknown): Outcome {
  try {
    run();
    return { failed: false };
  } catch (thrown) {
    return { failed: true, thrown };
  }
}

async function settled(promise: Promise<unknown> | (() => Promise<unknown>)): Promise<Outcome> {
  const waited = typeof promise === 'function' ? promise() : promise;
  if (typeof waited?.then !== 'function') {
    throw invalidArgumentType('promiseFn', 'of type function or an instance of Promise', promise);
  }
  try {
    await waited;
    return { failed: false };
  } catch (thrown) {
    return { failed: true, thrown };
  }
}

function judged(operator: string, outcome: Outcome, given: readonly unknown[]): void {
  const { expected, message } = expectation(given);
  if (outcome.failed) {
    checkException({ thrown: outcome.thrown, expected, message, operator });
    return;
  }
  const name: unknown = typeof expected === 'function' ? expected.name : undefined;
  const kind = operator === 'rejects' ? 'rejection' : 'exception';
  throw new AssertionError({
    message: `Missing expected ${kind}${name ? ` (${name})` : ''}${message ? `: ${message}` : '.'}`,
    expected,
    operator,
  });
}

function unwanted(operator: string, outcome: Outcome, given: readonly unknown[]): void {
  if (!outcome.failed) return;
  const { expected, message } = expectation(given);
  const { thrown } = outcome;
  if (typeof expected === 'function' && !(thrown instanceof expected)) throw thrown;
  const kind = operator === 'doesNotReject' ? 'rejection' : 'exception';
  throw new AssertionError({
    message: `Got unwanted ${kind}${message ? `: ${message}` : '.'}\nActual message: "${(thrown as Error | undefined)?.message}"`,
    actual: thrown,
    expected,
    operator,
  });
}

function expectation([expected, message]: readonly unknown[]) {
  if (typeof expected === 'string') return { expected: undefined, message: expected };
  return { expected: expected as Expected, message: message as string | undefined };
}

function checkIsFunction(name: string, given: unknown): void {
  if (typeof given !== 'function') throw invalidArgumentType(name, 'of type function', given);
}

function match(text: unknown, pattern: RegExp, message?: Message): void {
  checkPattern({ text, pattern, message, operator: 'match' });
}

function doesNotMatch(text: unknown, pattern: RegExp, message?: Message): void {
  checkPattern({ text, pattern, message, operator: 'doesNotMatch' });
}

interface PatternCheck {
  readonly text: unknown;
  readonly pattern: RegExp;
  readonly message: Message;
  readonly operator: 'match' | 'doesNotMatch';
}

function checkPattern({ text, pattern, message, operator }: PatternCheck): void {
  if (!(pattern instanceof RegExp)) {
    throw invalidArgumentType('regexp', 'an instance of RegExp', pattern);
  }
  if (typeof text === 'string' && pattern.test(text) === (operator === 'match')) return;
  if (message instanceof Error) throw message;
  const verb = operator === 'match' ? 'did not match' : 'was expected to not match';
  const generated =
    typeof text === 'string'
      ? `The input ${verb} the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`
      : `The "string" argument must be of type string. Received type ${typeof text} (${inspect(text)})`;
  const failure = new AssertionError({
    message: message ?? generated,
    actual: text,
    expected: pattern,
    operator,
  });
  throw Object.assign(failure, { generatedMessage: message === undefined });
}

function fail(message: Message = 'Failed'): never {
  if (message instanceof Error) throw message;
  const failure = new AssertionError({ message, operator: 'fail' });
  throw Object.assign(failure, { generatedMessage: message === 'Failed' });
}

function ifError(error: unknown): void {
  if (error === null || error === undefined) return;
  const text = error instanceof Error ? error.message || error.constructor.name : inspect(error);
  throw new AssertionError({
    message: `ifError got unwanted exception: ${text}`,
    actual: error,
    expected: null,
    operator: 'ifError',
  });
}
