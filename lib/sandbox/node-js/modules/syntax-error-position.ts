import { parse } from 'acorn';
import { withStack } from '../errors/runtime-errors';

interface BrokenSource {
  readonly source: string;
  /** As the stack names the file. */
  readonly location: string;
  readonly sourceType: 'module' | 'script';
}

/** Starts the stack of a syntax error as Node.js does: file and line, the line itself, a caret. */
export function withPosition(thrown: unknown, broken: BrokenSource): unknown {
  if (!(thrown instanceof SyntaxError)) return thrown;
  const position = errorPosition(broken);
  if (position === undefined) return thrown;
  const { line, column } = position;
  const text = broken.source.split('\n')[line - 1] ?? '';
  const head = [`${broken.location}:${line}`, text, `${' '.repeat(column)}^`, ''];
  const tail =
    broken.sourceType === 'module'
      ? '    at compileSourceTextModule (node:internal/modules/esm/utils:346:16)'
      : '    at wrapSafe (node:internal/modules/cjs/loader:1620:18)';
  return withStack(thrown, [...head, `SyntaxError: ${thrown.message}`, tail].join('\n'));
}

function errorPosition({ source, sourceType }: BrokenSource) {
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
