import { regularExpression } from './regular-expression';

/** One condition on a member of a JSON message. */
export type Condition =
  | { readonly test: 'present'; readonly path: readonly string[] }
  | { readonly test: 'absent'; readonly path: readonly string[] }
  | { readonly test: 'is'; readonly path: readonly string[]; readonly value: boolean | null }
  | Comparison;

interface Comparison {
  readonly test: 'compares';
  readonly path: readonly string[];
  readonly comparison: string;
  readonly value: { readonly kind: 'string' | 'word' | 'expression'; readonly text: string };
}

export function conditionHolds(condition: Condition, message: unknown): boolean {
  const values = valuesAt(message, condition.path);
  if (condition.test === 'present') return values.length > 0;
  if (condition.test === 'absent') return values.length === 0;
  if (condition.test === 'is') return values.some((value) => value === condition.value);
  return values.some((value) => compares(value, condition));
}

/** Several, where the path has a `*`. */
function valuesAt(message: unknown, path: readonly string[]): readonly unknown[] {
  return path.reduce<readonly unknown[]>(
    (values, step) => values.flatMap((value) => inside(value, step)),
    [message],
  );
}

function inside(value: unknown, step: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Array.isArray(value) ? value : [];
  return Object.hasOwn(value, step) ? [(value as Readonly<Record<string, unknown>>)[step]] : [];
}

function compares(actual: unknown, { comparison, value }: Comparison): boolean {
  const wanted = Number(value.text);
  if (value.kind === 'word' && value.text !== '' && !Number.isNaN(wanted)) {
    return typeof actual === 'number' && compareNumbers(actual, comparison, wanted);
  }
  if (typeof actual === 'object') return false;
  const isEqual = textMatcher(value)(String(actual));
  if (comparison === '=') return isEqual;
  return comparison === '!=' && !isEqual;
}

function compareNumbers(actual: number, comparison: string, wanted: number): boolean {
  switch (comparison) {
    case '=':
      return actual === wanted;
    case '!=':
      return actual !== wanted;
    case '<':
      return actual < wanted;
    case '<=':
      return actual <= wanted;
    case '>':
      return actual > wanted;
    default:
      return actual >= wanted;
  }
}

/** A `*` at either end stands for anything; a regular expression may be anywhere in the text. */
function textMatcher({
  kind,
  text,
}: {
  readonly kind: string;
  readonly text: string;
}): (actual: string) => boolean {
  if (kind === 'expression') {
    const expression = regularExpression(text);
    return (actual) => expression?.test(actual) ?? false;
  }
  const starts = text.endsWith('*');
  const ends = text.startsWith('*') && text.length > 1;
  const core = text.slice(ends ? 1 : 0, starts ? -1 : undefined);
  if (starts && ends) return (actual) => actual.includes(core);
  if (starts) return (actual) => actual.startsWith(core);
  return ends ? (actual) => actual.endsWith(core) : (actual) => actual === core;
}
