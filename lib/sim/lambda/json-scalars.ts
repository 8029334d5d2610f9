import { jacksonCharacter } from './json-location';

/** Where a JSON text goes wrong, and what Jackson, the parser behind Lambda's API, says about it. */
export interface JsonProblem {
  readonly message: string;
  /** Offset of what the reader should look at. */
  readonly offset: number;
  /** Offset that Jackson reports: after a word it could not use. */
  readonly reportedAt: number;
}

/** The offset behind what was read, or what is wrong with it. */
export type Scanned = number | JsonProblem;

const VALUES = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
const WORD = /[\p{L}\p{N}_$]+/uy;
const NUMBER = /-?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?\d*)?/y;

export function problemAt(offset: number, message: string): JsonProblem {
  return { message, offset, reportedAt: offset };
}

export function unexpected(text: string, offset: number, comment: string): JsonProblem {
  return problemAt(offset, `Unexpected character (${jacksonCharacter(text, offset)})${comment}`);
}

/** A string with its quotes. */
export function scanString(text: string, start: number, endMessage: string): Scanned {
  let offset = start + 1;
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (character === '"') return offset + 1;
    if (character < ' ') return unquotedControl(text, offset);
    const next = character === '\\' ? scanEscape(text, offset) : offset + 1;
    if (typeof next !== 'number') return next;
    offset = next;
  }
  return problemAt(text.length, `Unexpected end-of-input${endMessage}`);
}

function unquotedControl(text: string, offset: number): JsonProblem {
  const character = jacksonCharacter(text, offset);
  return problemAt(
    offset,
    `Illegal unquoted character (${character}): has to be escaped using backslash to be included in string value`,
  );
}

function scanEscape(text: string, backslash: number): Scanned {
  const kind = text.charAt(backslash + 1);
  if (kind === 'u') return scanHexDigits(text, backslash + 2);
  if (kind === '' || '"\\/bfnrt'.includes(kind)) return backslash + 2;
  return problemAt(
    backslash + 1,
    `Unrecognized character escape ${jacksonCharacter(text, backslash + 1)}`,
  );
}

function scanHexDigits(text: string, start: number): Scanned {
  for (let offset = start; offset < Math.min(start + 4, text.length); offset += 1) {
    if (!/[0-9a-fA-F]/.test(text.charAt(offset))) {
      return unexpected(text, offset, ': expected a hex-digit for character escape sequence');
    }
  }
  return start + 4;
}

export function scanNumber(text: string, start: number): Scanned {
  NUMBER.lastIndex = start;
  const digits = NUMBER.exec(text)?.[0] ?? '';
  const end = start + digits.length;
  const complaint = incompleteNumber(digits);
  if (complaint && end === text.length) {
    return problemAt(end, 'Unexpected end-of-input in VALUE_NUMBER_INT');
  }
  if (complaint) return unexpected(text, end, ` in numeric value: ${complaint}`);
  if (/^-?0$/.test(digits) && /\d/.test(text.charAt(end))) {
    return problemAt(end, 'Invalid numeric value: Leading zeroes not allowed');
  }
  return end;
}

function incompleteNumber(digits: string): string | undefined {
  if (digits === '-') {
    return 'expected digit (0-9) to follow minus sign, for valid numeric value';
  }
  if (digits.endsWith('.')) return 'Decimal point not followed by a digit';
  if (/[eE][+-]?$/.test(digits)) return 'Exponent indicator not followed by a digit';
  return undefined;
}

/** `true`, `false`, `null`, or whatever stands where a value should. */
export function scanWord(text: string, start: number): Scanned {
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] ?? '';
  if (['true', 'false', 'null'].includes(word)) return start + word.length;
  if (word === '' || /^\p{N}/u.test(word)) {
    return unexpected(text, start, `: expected a valid value ${VALUES}`);
  }
  return {
    message: `Unrecognized token '${word}': was expecting ${VALUES}`,
    offset: start,
    reportedAt: start + word.length,
  };
}
