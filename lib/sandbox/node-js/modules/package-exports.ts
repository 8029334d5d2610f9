/** Which file a package's `exports` names for a subpath (`.` or `./x`), or undefined. */
export function exportedFile(
  exports: unknown,
  subpath: string,
  conditions: readonly string[],
): string | undefined {
  if (typeof exports === 'string' || Array.isArray(exports)) {
    return subpath === '.' ? target(exports, conditions) : undefined;
  }
  if (typeof exports !== 'object' || exports === null) return undefined;
  const isSubpathMap = Object.keys(exports).some((key) => key.startsWith('.'));
  if (!isSubpathMap) return subpath === '.' ? target(exports, conditions) : undefined;
  const exact = Object.entries(exports).find(([key]) => key === subpath);
  return exact ? target(exact[1], conditions) : patternTarget(exports, subpath, conditions);
}

/** What a package's `imports` name for a specifier with `#`: a file (`./x`) or another package. */
export function importedTarget(
  imports: unknown,
  specifier: string,
  conditions: readonly string[],
): string | undefined {
  if (typeof imports !== 'object' || imports === null) return undefined;
  const exact = Object.entries(imports).find(([key]) => key === specifier);
  return exact ? target(exact[1], conditions) : patternTarget(imports, specifier, conditions);
}

function target(value: unknown, conditions: readonly string[]): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return target(value[0], conditions);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [condition, branch] of Object.entries(value)) {
    const found =
      condition === 'default' || conditions.includes(condition)
        ? target(branch, conditions)
        : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function patternTarget(
  exports: object,
  subpath: string,
  conditions: readonly string[],
): string | undefined {
  for (const [key, value] of Object.entries(exports)) {
    const [before, after] = key.split('*');
    if (before === undefined || after === undefined) continue;
    if (!subpath.startsWith(before) || !subpath.endsWith(after)) continue;
    const middle = subpath.slice(before.length, subpath.length - after.length);
    return target(value, conditions)?.replaceAll('*', middle);
  }
  return undefined;
}
