import { BUILTIN_NAMES, builtinName } from '../modules/builtin-names';
import type { RequireFunction } from '../modules/commonjs-loader';

export function createModuleModule(createRequire: (from: unknown) => RequireFunction): object {
  function Module(): void {}
  const members = {
    Module,
    createRequire,
    builtinModules: BUILTIN_NAMES,
    isBuiltin: (name: string) => builtinName(name) !== undefined,
    syncBuiltinESMExports: () => undefined,
    findSourceMap: () => undefined,
  };
  return Object.assign(Module, members);
}
