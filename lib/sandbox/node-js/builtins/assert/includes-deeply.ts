import { isDeepStrictEqual } from 'assert/build/internal/util/comparisons';

/** Whether all that is expected is there; there may be more. */
export function includesDeeply(actual: unknown, expected: unknown): boolean {
  if (!isObject(actual) || !isObject(expected)) return Object.is(actual, expected);
  if (Array.isArray(expected)) return Array.isArray(actual) && includesInOrder(actual, expected);
  if (expected instanceof Map) {
    return (
      actual instanceof Map && [...expected].every(([k, v]) => includesDeeply(actual.get(k), v))
    );
  }
  if (expected instanceof Set) {
    const values = actual instanceof Set ? [...actual] : [];
    return [...expected].every((one) => values.some((other) => includesDeeply(other, one)));
  }
  if (Object.getPrototypeOf(expected) !== Object.prototype) {
    return isDeepStrictEqual(actual, expected);
  }
  return Reflect.ownKeys(expected).every(
    (name) =>
      Object.hasOwn(actual, name) &&
      includesDeeply(Reflect.get(actual, name), Reflect.get(expected, name)),
  );
}

function includesInOrder(actual: readonly unknown[], expected: readonly unknown[]): boolean {
  let at = 0;
  return expected.every((one) => {
    while (at < actual.length && !includesDeeply(actual[at], one)) at += 1;
    at += 1;
    return at <= actual.length;
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
