import { ALL_BUILTIN_NAMES } from './builtin-names';
import type { TaskFiles } from './task-files';

/** The built-in modules whose name stands in quotes anywhere in the files: only those are evaluated. */
export function namedBuiltins(files: TaskFiles): readonly string[] {
  const sources = files.paths
    .filter((path) => !path.endsWith('.json'))
    .map((path) => files.text(path));
  return ALL_BUILTIN_NAMES.filter((name) => {
    const quoted = new RegExp(`(['"\`])(?:node:)?${name}\\1`);
    return sources.some((source) => quoted.test(source));
  });
}
