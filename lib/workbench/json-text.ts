import { type JsonTokenKind, scanJson } from './json-scan';

/** Lays a JSON text out with two blanks per level. Every number and string stays as written. */
export function formatJson(text: string): string | null {
  return rewriteJson(text, (depth) => `\n${'  '.repeat(Math.min(depth, DEEPEST_INDENT))}`, ': ');
}

/** Takes every blank between tokens out of a JSON text. Every number and string stays as written. */
export function minifyJson(text: string): string | null {
  return rewriteJson(text, () => '', ':');
}

/** Past this depth lines would be mostly blanks: 100,000 brackets would become 10 GB. */
const DEEPEST_INDENT = 20;

/** @returns null when the text is not JSON. */
function rewriteJson(
  text: string,
  newLine: (depth: number) => string,
  colon: string,
): string | null {
  const parts: string[] = [];
  let last: JsonTokenKind | null = null;
  const problem = scanJson(text, (token, start, end, depth) => {
    if (breaksLine(last, token)) parts.push(newLine(depth));
    parts.push(token === ':' ? colon : text.slice(start, end));
    last = token;
  });
  return problem ? null : parts.join('');
}

/** An empty object or array stays on one line. */
function breaksLine(before: JsonTokenKind | null, token: JsonTokenKind): boolean {
  const opened = before === '{' || before === '[';
  const closes = token === '}' || token === ']';
  return before === ',' || opened !== closes;
}
