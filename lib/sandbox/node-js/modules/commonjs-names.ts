import { initSync, parse } from 'cjs-module-lexer';
import { resolveCommonJs } from './resolve-commonjs';
import type { TaskFiles } from './task-files';
import { folderOf } from './task-path';

/** The names an ES module may import from a CommonJS file: those Node.js recognises without running it. */
export function commonJsNames(files: TaskFiles, path: string): readonly string[] {
  const names = new Set<string>();
  collect(files, path, names, new Set());
  return [...names];
}

function collect(files: TaskFiles, path: string, names: Set<string>, seen: Set<string>): void {
  if (seen.has(path) || path.endsWith('.json')) return;
  seen.add(path);
  const found = lex(files.text(path));
  for (const name of found.exports) names.add(name);
  for (const request of found.reexports) {
    const target = resolveCommonJs(files, request, folderOf(path));
    if (target !== undefined) collect(files, target, names, seen);
  }
}

function lex(source: string): ReturnType<typeof parse> {
  try {
    initSync();
    return parse(source);
  } catch {
    return { exports: [], reexports: [] };
  }
}
