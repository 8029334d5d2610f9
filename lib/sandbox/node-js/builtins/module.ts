import { BUILTIN_NAMES, builtinName } from '../modules/builtin-names';
import type { RequireFunction } from '../modules/commonjs-loader';

/** Only there to be `instanceof` of. */
function ModuleClass(): void {}

export function createModuleModule(createRequire: (from: unknown) => RequireFunction): object {
  const members = {
    Module: ModuleClass,
    createRequire,
    builtinModules: BUILTIN_NAMES,
    isBuiltin: (name: string) => builtinName(name) !== undefined,
    syncBuiltinESMExports: () => undefined,
    findSourceMap: () => undefined,
  };
  return Object.assign(ModuleClass, members);
}
