/** Counted from 1, as editors do; the column in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return {
    line: before.split(/\r\n|\r|\n/).length,
    column: offset - lineStart + 1,
  };
}
