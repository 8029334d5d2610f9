import { inspect } from 'node-inspect-extracted';
import { lineDifference } from './line-difference';

export type Operator = string;

const WORDS: Readonly<Record<string, string>> = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  partialDeepStrictEqual: 'Expected values to be partially and strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
};

const SAME_STRUCTURE = 'Values have same structure but are not reference-equal:';
const NOT_THE_SAME_OBJECT = 'Expected "actual" to be reference-equal to "expected":';
const THE_SAME_OBJECT = 'Expected "actual" not to be reference-equal to "expected":';
const LEGEND = '+ actual - expected';

/** Two values together this short stand in one line. */
const SHORT = 12;
const LONGEST_INDICATED = 80;
const LONGEST_SHOWN = 512;

interface Comparison {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly operator: Operator;
  /** Stands in place of the operator's words; what differs still follows. */
  readonly title?: string | undefined;
}

export const SHOWS_DIFFERENCE: ReadonlySet<string> = new Set([
  'strictEqual',
  'deepStrictEqual',
  'partialDeepStrictEqual',
]);

/** What an assertion says in Node.js 22 and 24 where the function gives no message of its own. */
export function assertionMessage(comparison: Comparison): string {
  const { actual, expected, operator } = comparison;
  if (SHOWS_DIFFERENCE.has(operator)) return differenceMessage(comparison);
  if (operator === 'notStrictEqual' || operator === 'notDeepStrictEqual') {
    return sameMessage(actual, operator);
  }
  const [one, other] = [shown(actual), shown(expected)];
  if (operator === 'notDeepEqual' && one === other) return `${WORDS[operator]}\n\n${one}`;
  const [left, right] = [shortened(one), shortened(other)];
  if (operator === 'deepEqual') {
    return `${WORDS[operator]}\n\n${left}\n\nshould loosely deep-equal\n\n${right}`;
  }
  return `${left} ${operator} ${right}`;
}

function differenceMessage({ actual, expected, operator, title }: Comparison): string {
  const [one, other] = [shown(actual), shown(expected)];
  const bothObjects = isObject(actual) && isObject(expected);
  const words = title ?? differenceWords({ actual, expected, operator });
  if (!(one.includes('\n') || other.includes('\n') || bothObjects)) {
    return `${words}\n${pairText({ actual, expected, one, other })}\n`;
  }
  if (one === other) return `${title ?? SAME_STRUCTURE}\n\n${one}\n`;
  const { text, skipped } = lineDifference(one, other, isObject(actual));
  return `${words}\n${LEGEND}${skipped ? '\n... Skipped lines' : ''}\n\n${text}\n`;
}

function differenceWords({ actual, expected, operator }: Comparison): string {
  const bothObjects = isObject(actual) && isObject(expected);
  const bothFunctions = typeof actual === 'function' && typeof expected === 'function';
  const areReferences = operator === 'strictEqual' && (bothObjects || bothFunctions);
  return areReferences ? NOT_THE_SAME_OBJECT : (WORDS[operator] as string);
}

interface Pair {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly one: string;
  readonly other: string;
}

function pairText({ actual, expected, one, other }: Pair): string {
  const quotes = [actual, expected].filter((value) => typeof value === 'string').length * 2;
  const isShort = one.length + other.length - quotes <= SHORT;
  if (isShort && (actual !== 0 || expected !== 0)) return `\n${one} !== ${other}`;
  const areTexts = typeof actual === 'string' && typeof expected === 'string';
  const fits = one.length + other.length <= LONGEST_INDICATED;
  return `${LEGEND}\n\n+ ${one}\n- ${other}${areTexts && fits ? indicator(one, other) : ''}`;
}

/** Points to the first character that differs, unless it is one of the first two. */
function indicator(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return at < 3 ? '' : `\n${' '.repeat(at + 2)}^`;
}

function sameMessage(actual: unknown, operator: 'notStrictEqual' | 'notDeepStrictEqual'): string {
  const isReference = isObject(actual) || typeof actual === 'function';
  const words =
    operator === 'notStrictEqual' && isReference ? THE_SAME_OBJECT : (WORDS[operator] as string);
  const lines = shown(actual).split('\n');
  if (lines.length === 1) {
    const [line = ''] = lines;
    return `${words}${line.length > 5 ? '\n\n' : ' '}${line}`;
  }
  const kept = lines.length > 50 ? [...lines.slice(0, 46), '...'] : lines;
  return `${words}\n\n${kept.join('\n')}\n`;
}

/** One member to a line, in the order of their names. */
function shown(value: unknown): string {
  return inspect(value, {
    compact: false,
    customInspect: false,
    depth: 1000,
    maxArrayLength: Number.POSITIVE_INFINITY,
    showHidden: false,
    showProxy: false,
    sorted: true,
    getters: true,
  });
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
