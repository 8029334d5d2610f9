import { stringifyJson } from '../primordials';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A module that re-exports the members of an object the bridge hands out. */
export function wrapperModule(parts: {
  readonly bridgeUrl: string;
  readonly get: 'builtin' | 'requireFile';
  readonly argument: string;
  readonly names: readonly string[];
}): string {
  const names = parts.names.filter((name) => IDENTIFIER.test(name) && name !== 'default');
  return [
    `import { ${parts.get} as get } from ${stringifyJson(parts.bridgeUrl)};`,
    `const whole = get(${stringifyJson(parts.argument)});`,
    'export default whole;',
    ...names.map((name, at) => `const n${at} = whole?.${name}; export { n${at} as ${name} };`),
  ].join('\n');
}

export function jsonModule(value: unknown): string {
  return `export default JSON.parse(${stringifyJson(stringifyJson(value))});`;
}

/** `import.meta` and `import()` of one module, as bindings that exist before its first statement runs. */
export function scopeModule(bridgeUrl: string, path: string): string {
  return [
    `import { scopeOf } from ${stringifyJson(bridgeUrl)};`,
    `const scope = scopeOf(${stringifyJson(path)});`,
    'export const meta = scope.meta;',
    'export const dynamicImport = scope.dynamicImport;',
  ].join('\n');
}

/** Stands for a module inside an import cycle until that module has run. */
export function shellModule(names: readonly string[]): string {
  const locals = names.map((_, at) => `n${at}`);
  return [
    locals.length > 0 ? `let ${locals.join(', ')};` : '',
    ...names.map((name, at) => `export { n${at} as ${exportName(name)} };`),
    `export function $fill(all) { ${names.map((name, at) => `n${at} = all[${stringifyJson(name)}];`).join(' ')} }`,
  ].join('\n');
}

/** Stands in front of a module of an import cycle: fills its shell once it has run. */
export function facadeModule(urls: {
  readonly real: string;
  readonly shell: string;
  readonly names: readonly string[];
}): string {
  const real = stringifyJson(urls.real);
  return [
    `import * as all from ${real};`,
    `import { $fill } from ${stringifyJson(urls.shell)};`,
    '$fill(all);',
    `export * from ${real};`,
    urls.names.includes('default') ? `export { default } from ${real};` : '',
  ].join('\n');
}

function exportName(name: string): string {
  return IDENTIFIER.test(name) ? name : stringifyJson(name);
}
