import { withStack } from '../errors/runtime-errors';

/** Node.js looks for modules outside the importer's call, so a trace has frames of its loader only (a run of Node.js 24.9). */
const LOADER_FRAMES = [
  '    at moduleResolve (node:internal/modules/esm/resolve:858:18)',
  '    at defaultResolve (node:internal/modules/esm/resolve:990:11)',
  '    at #cachedDefaultResolve (node:internal/modules/esm/loader:755:20)',
  '    at ModuleLoader.resolve (node:internal/modules/esm/loader:732:38)',
  '    at ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:317:38)',
];

/** What an `import` ends with that finds nothing. `url`: the file that is not there. */
export function resolutionError(
  code: string,
  message: string,
  { url, ErrorClass = Error }: { url?: string; ErrorClass?: new (message: string) => Error } = {},
): Error {
  const error = new ErrorClass(message);
  withStack(error, [`${error.name} [${code}]: ${message}`, ...LOADER_FRAMES].join('\n'));
  return Object.assign(error, { code, ...(url !== undefined && { url }) });
}
