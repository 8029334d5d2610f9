import type { ClientGeneration } from '../node-release';
import { hasModuleSyntax } from './es-module-syntax';
import type { ModuleKind, TaskFiles } from './task-files';

/**
 * How Node.js treats a file. Lambda starts Node.js 22 without syntax detection, so there `export` in a plain `.js` is
 * a syntax error.
 */
export function moduleKind(files: TaskFiles, path: string, client: ClientGeneration): ModuleKind {
  if (/\.m[jt]s$/.test(path)) return 'esModule';
  if (/\.c[jt]s$/.test(path)) return 'commonJs';
  if (path.endsWith('.json')) return 'json';
  const type = files.packageType(path);
  if (type === 'module') return 'esModule';
  if (type === 'commonjs' || client === 'v3') return 'commonJs';
  return hasModuleSyntax(files.text(path)) ? 'esModule' : 'commonJs';
}
