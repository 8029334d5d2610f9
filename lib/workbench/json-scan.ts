/** What stands wrong in a JSON text. `…Expected` names what would have been right at that place. */
export type JsonProblemCode =
  | 'valueExpected'
  | 'valueOrArrayEndExpected'
  | 'keyExpected'
  | 'keyOrObjectEndExpected'
  | 'colonExpected'
  | 'commaOrObjectEndExpected'
  | 'commaOrArrayEndExpected'
  | 'endExpected'
  | 'unterminatedString'
  | 'rawControlCharacter'
  | 'badEscape'
  | 'badNumber';

export interface JsonProblem {
  readonly code: JsonProblemCode;
  /** UTF-16 offset into the text; its length where the text ends too early. */
  readonly offset: number;
}

export type JsonTokenKind =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'key'
  | 'string'
  | 'number'
  | 'word';

/** Called for every token of a text, in order. `depth` counts the brackets open around the token. */
export type JsonVisitor = (token: JsonTokenKind, start: number, end: number, depth: number) => void;

/** The place between two tokens, named after what may come next. */
type Expecting =
  | 'value'
  | 'valueOrArrayEnd'
  | 'key'
  | 'keyOrObjectEnd'
  | 'colon'
  | 'commaOrObjectEnd'
  | 'commaOrArrayEnd'
  | 'end';

interface Scan {
  readonly text: string;
  readonly open: ('{' | '[')[];
  readonly visit: JsonVisitor;
  at: number;
  expecting: Expecting;
}

const BLANKS = /[ \t\n\r]*/y;
/** Where a string may end or go wrong. Found one by one: a repeated group would exhaust the stack. */
const STRING_LANDMARK = /["\\\p{Cc}]/gu;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NUMBER_LIKE = /[-+.0-9eE]+/y;
const WORD = /true|false|null/y;

/**
 * Reads a JSON text (RFC 8259) without building values: numbers keep their digits and no nesting is
 * too deep, because nothing here calls itself.
 */
export function scanJson(text: string, visit: JsonVisitor = () => {}): JsonProblem | null {
  const scan: Scan = { text, open: [], visit, at: 0, expecting: 'value' };
  for (;;) {
    scan.at = endOf(BLANKS, text, scan.at);
    if (scan.at >= text.length) break;
    const problem = takeToken(scan);
    if (problem) return problem;
  }
  return scan.expecting === 'end'
    ? null
    : { code: `${scan.expecting}Expected`, offset: text.length };
}

function takeToken(scan: Scan): JsonProblem | null {
  switch (scan.expecting) {
    case 'value':
      return takeValue(scan);
    case 'valueOrArrayEnd':
      return scan.text[scan.at] === ']' ? close(scan, ']') : takeValue(scan);
    case 'key':
      return takeKey(scan);
    case 'keyOrObjectEnd':
      return scan.text[scan.at] === '}' ? close(scan, '}') : takeKey(scan);
    case 'colon':
      return scan.text[scan.at] === ':' ? take(scan, ':', 'value') : notThere(scan);
    case 'commaOrObjectEnd':
      return takeCommaOrEnd(scan, '}', 'key');
    case 'commaOrArrayEnd':
      return takeCommaOrEnd(scan, ']', 'value');
    case 'end':
      return notThere(scan);
  }
}

function takeValue(scan: Scan): JsonProblem | null {
  const first = scan.text[scan.at] ?? '';
  if (first === '{') return open(scan, '{', 'keyOrObjectEnd');
  if (first === '[') return open(scan, '[', 'valueOrArrayEnd');
  if (first === '"') return takeString(scan, 'string', afterValue(scan));
  if ('-+.0123456789'.includes(first)) return takeNumber(scan);
  const end = endOf(WORD, scan.text, scan.at);
  return end === scan.at ? notThere(scan) : takeUpTo(scan, 'word', end, afterValue(scan));
}

function takeKey(scan: Scan): JsonProblem | null {
  return scan.text[scan.at] === '"' ? takeString(scan, 'key', 'colon') : notThere(scan);
}

function takeString(scan: Scan, kind: 'key' | 'string', next: Expecting): JsonProblem | null {
  const end = endOfStringBody(scan.text, scan.at + 1);
  const stop = scan.text[end];
  if (stop === '"') return takeUpTo(scan, kind, end + 1, next);
  if (stop === undefined || stop === '\n' || stop === '\r')
    return { code: 'unterminatedString', offset: scan.at };
  return { code: stop === '\\' ? 'badEscape' : 'rawControlCharacter', offset: end };
}

/** The closing quote, or the first character that may not stand in a string. */
function endOfStringBody(text: string, from: number): number {
  let at = from;
  for (;;) {
    STRING_LANDMARK.lastIndex = at;
    const landmark = STRING_LANDMARK.exec(text)?.index ?? text.length;
    const afterEscape = endOf(ESCAPE, text, landmark);
    if (afterEscape !== landmark) at = afterEscape;
    else if (text.charCodeAt(landmark) > 0x7e) at = landmark + 1;
    else return landmark;
  }
}

function takeNumber(scan: Scan): JsonProblem | null {
  const end = endOf(NUMBER, scan.text, scan.at);
  if (end === scan.at || endOf(NUMBER_LIKE, scan.text, end) !== end)
    return { code: 'badNumber', offset: scan.at };
  return takeUpTo(scan, 'number', end, afterValue(scan));
}

function takeCommaOrEnd(scan: Scan, end: '}' | ']', next: Expecting): JsonProblem | null {
  const found = scan.text[scan.at];
  if (found === ',') return take(scan, ',', next);
  return found === end ? close(scan, end) : notThere(scan);
}

function open(scan: Scan, bracket: '{' | '[', next: Expecting): null {
  take(scan, bracket, next);
  scan.open.push(bracket);
  return null;
}

function close(scan: Scan, bracket: '}' | ']'): null {
  scan.open.pop();
  return take(scan, bracket, afterValue(scan));
}

function take(scan: Scan, token: JsonTokenKind, next: Expecting): null {
  return takeUpTo(scan, token, scan.at + 1, next);
}

function takeUpTo(scan: Scan, token: JsonTokenKind, end: number, next: Expecting): null {
  scan.visit(token, scan.at, end, scan.open.length);
  scan.at = end;
  scan.expecting = next;
  return null;
}

function afterValue({ open }: Scan): Expecting {
  const around = open.at(-1);
  if (around === undefined) return 'end';
  return around === '{' ? 'commaOrObjectEnd' : 'commaOrArrayEnd';
}

function notThere({ expecting, at }: Scan): JsonProblem {
  return { code: `${expecting}Expected`, offset: at };
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
