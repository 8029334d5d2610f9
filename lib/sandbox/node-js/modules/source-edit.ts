export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((one, other) => one.start - other.start);
  let edited = '';
  let at = 0;
  for (const { start, end, text } of ordered) {
    edited += source.slice(at, start) + text;
    at = end;
  }
  return edited + source.slice(at);
}

/** Blanks comments by which a source would rename itself or make developer tools fetch a source map. */
export function withoutSourceComments(source: string): string {
  return source.replace(/\/\/[#@][ \t]*source(?:Mapping)?URL=.*$/gm, (comment) =>
    ' '.repeat(comment.length),
  );
}

/** An identifier of exactly `length` characters that the source does not use, so that columns stay where they are. */
export function unusedIdentifier(source: string, length: number): string {
  for (let number = 0; ; number += 1) {
    const name = `$${number.toString(36).padStart(length - 1, '_')}`;
    if (!source.includes(name)) return name;
  }
}
