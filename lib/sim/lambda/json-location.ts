import { utf8Length } from '../kernel/utf8-length';

/** A place in a text for people: both counted from 1, columns in characters (UTF-16 units). */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** A place as Jackson prints it: its columns count bytes, and Lambda keeps the text itself out of messages. */
export function jacksonLocation(text: string, offset: number): string {
  const lineStart = text.slice(0, offset).lastIndexOf('\n') + 1;
  const { line } = positionAt(text, offset);
  const column = utf8Length(text.slice(lineStart, offset)) + 1;
  return `[Source: REDACTED (\`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION\` disabled); line: ${line}, column: ${column}]`;
}

/** A character as Jackson's messages call it: `'x' (code 120)`. */
export function jacksonCharacter(text: string, offset: number): string {
  const code = text.codePointAt(offset) ?? 0;
  if (code < 0x20 || code === 0x7f) return `(CTRL-CHAR, code ${code})`;
  const hex = code > 0xff ? ` / 0x${code.toString(16)}` : '';
  return `'${String.fromCodePoint(code)}' (code ${code}${hex})`;
}
