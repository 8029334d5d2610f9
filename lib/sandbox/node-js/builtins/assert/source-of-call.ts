import { parseExpressionAt } from 'acorn';

type Files = Readonly<Record<string, string>>;

/** The text of the call that led here, from the function's files; undefined where the engine does not say. */
export function sourceOfCall(files: Files): string | undefined {
  const [, path, line, column] =
    /(?:file:\/\/)?\/var\/task\/([^\s:)]+):(\d+):(\d+)/.exec(new Error('where').stack ?? '') ?? [];
  const text = path === undefined ? undefined : files[path];
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const lineStart = lines.slice(0, Number(line) - 1).join('\n').length + (line === '1' ? 0 : 1);
  const callee = lines[Number(line) - 1]?.slice(0, Number(column) - 1) ?? '';
  const before = /[\w$.]*$/.exec(callee)?.[0].length ?? 0;
  const start = lineStart + callee.length - before;
  try {
    const { end } = parseExpressionAt(text, start, { ecmaVersion: 'latest', sourceType: 'module' });
    return text.slice(start, end);
  } catch {
    return undefined;
  }
}
