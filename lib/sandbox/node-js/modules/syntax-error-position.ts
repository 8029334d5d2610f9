import { parse } from 'acorn';
import { withStack } from '../errors/runtime-errors';

/** Starts the stack of a CommonJS file's syntax error as Node.js does: file and line, the line itself, a caret. */
export function withPosition(thrown: unknown, source: string, path: string): unknown {
  if (!(thrown instanceof SyntaxError)) return thrown;
  const position = errorPosition(source, 'script');
  if (position === undefined) return thrown;
  const { line, column } = position;
  const text = source.split('\n')[line - 1] ?? '';
  const head = [`${path}:${line}`, text, `${' '.repeat(column)}^`, ''];
  const tail = '    at wrapSafe (node:internal/modules/cjs/loader:1620:18)';
  return withStack(thrown, [...head, `SyntaxError: ${thrown.message}`, tail].join('\n'));
}

export function parsesAsModule(source: string): boolean {
  return errorPosition(source, 'module') === undefined;
}

function errorPosition(source: string, sourceType: 'module' | 'script') {
  try {
    parse(source, {
      ecmaVersion: 'latest',
      sourceType,
      allowHashBang: true,
      allowReturnOutsideFunction: sourceType === 'script',
    });
    return undefined;
  } catch (thrown) {
    return (thrown as { loc?: { line: number; column: number } }).loc;
  }
}
