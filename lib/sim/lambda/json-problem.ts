import { jacksonLocation } from './json-location';
import {
  type JsonProblem,
  problemAt,
  type Scanned,
  scanNumber,
  scanString,
  scanWord,
  unexpected,
} from './json-scalars';

/** What may come next. `first…`: right after the opening bracket, so it may close at once. */
type Expecting = 'firstValue' | 'value' | 'firstName' | 'name' | 'colon' | 'comma';

interface Open {
  readonly kind: 'Array' | 'Object';
  readonly at: number;
}

interface Scan {
  readonly text: string;
  readonly open: Open[];
  expecting: Expecting;
}

/** Finds the first problem of a text that `JSON.parse` refuses, however deep it nests. */
export function findJsonProblem(text: string): JsonProblem | undefined {
  const scan: Scan = { text, open: [], expecting: 'value' };
  let offset = skipSpace(text, 0);
  if (offset === text.length) return problemAt(0, 'No content to map due to end-of-input');
  while (offset < text.length) {
    const next = step(scan, offset);
    if (typeof next !== 'number') return next;
    offset = skipSpace(text, next);
    if (offset === text.length) return endProblem(scan);
  }
  return undefined;
}

function step(scan: Scan, offset: number): Scanned {
  switch (scan.expecting) {
    case 'firstValue':
      return scan.text.charAt(offset) === ']' ? close(scan, offset) : value(scan, offset);
    case 'value':
      return value(scan, offset);
    case 'firstName':
      return scan.text.charAt(offset) === '}' ? close(scan, offset) : name(scan, offset);
    case 'name':
      return name(scan, offset);
    case 'colon':
      return colon(scan, offset);
    case 'comma':
      return comma(scan, offset);
    default:
      return scan.expecting satisfies never;
  }
}

function value(scan: Scan, offset: number): Scanned {
  const { text } = scan;
  const character = text.charAt(offset);
  if (character === '{') return opened(scan, { kind: 'Object', at: offset }, 'firstName');
  if (character === '[') return opened(scan, { kind: 'Array', at: offset }, 'firstValue');
  if (',}'.includes(character) || (character === ']' && scan.open.at(-1)?.kind === 'Array')) {
    return unexpected(text, offset, ': expected a value');
  }
  scan.expecting = 'comma';
  if (character === '"') return scanString(text, offset, ' in VALUE_STRING');
  if (/[-\d]/.test(character)) return scanNumber(text, offset);
  return scanWord(text, offset);
}

function opened(scan: Scan, bracket: Open, expecting: Expecting): number {
  scan.open.push(bracket);
  scan.expecting = expecting;
  return bracket.at + 1;
}

function close(scan: Scan, offset: number): number {
  scan.open.pop();
  scan.expecting = 'comma';
  return offset + 1;
}

function name(scan: Scan, offset: number): Scanned {
  if (scan.text.charAt(offset) !== '"') {
    return unexpected(scan.text, offset, ': was expecting double-quote to start field name');
  }
  scan.expecting = 'colon';
  return scanString(scan.text, offset, `: was expecting closing '"' for name`);
}

function colon(scan: Scan, offset: number): Scanned {
  if (scan.text.charAt(offset) !== ':') {
    const comment = ': was expecting a colon to separate field name and value';
    return unexpected(scan.text, offset, comment);
  }
  scan.expecting = 'value';
  return offset + 1;
}

function comma(scan: Scan, offset: number): Scanned {
  const { text } = scan;
  const bracket = scan.open.at(-1);
  const character = text.charAt(offset);
  if (']}'.includes(character)) return closing(scan, offset, bracket);
  if (!bracket) return unexpected(text, offset, ': Expected space separating root-level values');
  if (character !== ',') {
    return unexpected(text, offset, `: was expecting comma to separate ${bracket.kind} entries`);
  }
  scan.expecting = bracket.kind === 'Array' ? 'value' : 'name';
  return offset + 1;
}

function closing(scan: Scan, offset: number, bracket: Open | undefined): Scanned {
  const closer = scan.text.charAt(offset);
  const expected = bracket?.kind === 'Object' ? '}' : ']';
  if (bracket && closer === expected) return close(scan, offset);
  const begun = bracket
    ? `${bracket.kind} starting at ${jacksonLocation(scan.text, bracket.at)}`
    : `root starting at ${jacksonLocation(scan.text, 0)}`;
  return problemAt(
    offset,
    `Unexpected close marker '${closer}': expected '${expected}' (for ${begun})`,
  );
}

function endProblem({ text, open, expecting }: Scan): JsonProblem | undefined {
  const bracket = open.at(-1);
  if (!bracket) return undefined;
  const started = jacksonLocation(text, bracket.at);
  const missing = ['value', 'name', 'colon'].includes(expecting)
    ? ` within/between ${bracket.kind} entries`
    : `: expected close marker for ${bracket.kind} (start marker at ${started})`;
  return problemAt(text.length, `Unexpected end-of-input${missing}`);
}

function skipSpace(text: string, start: number): number {
  let offset = start;
  while (' \t\r\n'.includes(text.charAt(offset)) && offset < text.length) offset += 1;
  return offset;
}
