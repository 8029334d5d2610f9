import type { ScriptHost } from '../../language-runtime';

/** What generated modules ask of the runtime. */
export interface ModuleServices {
  builtin(name: string): object;
  requireFile(path: string): unknown;
  scopeOf(path: string): ModuleScope;
}

/** `import.meta` and `import()` of one learner module. */
export interface ModuleScope {
  readonly meta: object;
  dynamicImport(specifier: unknown, options?: unknown): Promise<object>;
}

const BRIDGE = `let services;
export const accept = (given) => { services ??= given; };
export const builtin = (name) => services.builtin(name);
export const requireFile = (path) => services.requireFile(path);
export const scopeOf = (path) => services.scopeOf(path);
`;

/** Makes the module through which generated modules reach the runtime without a global. @returns Its URL. */
export async function openModuleBridge(
  scripts: ScriptHost,
  services: ModuleServices,
): Promise<string> {
  const url = scripts.moduleUrl(BRIDGE);
  const bridge = (await scripts.importModule(url)) as { accept(given: ModuleServices): void };
  bridge.accept(services);
  return url;
}
