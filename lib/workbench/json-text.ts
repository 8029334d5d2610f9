import { type JsonTokenKind, scanJson } from './json-scan';

/**
 * Lays a JSON text out with two blanks per level. Every number and string stays as written.
 *
 * @returns null when the text is not JSON, or nests so deep that it would become mostly blanks.
 */
export function formatJson(text: string): string | null {
  const longest = LARGEST_GROWTH * text.length + 1_000;
  return rewriteJson(text, { newLine: (depth) => `\n${'  '.repeat(depth)}`, colon: ': ', longest });
}

/**
 * Takes every blank between tokens out of a JSON text. Every number and string stays as written.
 *
 * @returns null when the text is not JSON.
 */
export function minifyJson(text: string): string | null {
  return rewriteJson(text, { newLine: () => '', colon: ':', longest: text.length });
}

/** What people write stays below five times; 100,000 brackets would become 20 GB. */
const LARGEST_GROWTH = 10;

interface Layout {
  readonly newLine: (depth: number) => string;
  readonly colon: string;
  readonly longest: number;
}

function rewriteJson(text: string, { newLine, colon, longest }: Layout): string | null {
  const parts: string[] = [];
  let length = 0;
  let last: JsonTokenKind | null = null;
  const problem = scanJson(text, (token, start, end, depth) => {
    if (length > longest) return;
    const lineBreak = breaksLine(last, token) ? newLine(depth) : '';
    parts.push(lineBreak, token === ':' ? colon : text.slice(start, end));
    length += lineBreak.length + end - start;
    last = token;
  });
  return problem || length > longest ? null : parts.join('');
}

/** An empty object or array stays on one line. */
function breaksLine(before: JsonTokenKind | null, token: JsonTokenKind): boolean {
  const opened = before === '{' || before === '[';
  const closes = token === '}' || token === ']';
  return before === ',' || opened !== closes;
}
