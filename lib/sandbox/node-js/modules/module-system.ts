import type { ScriptHost } from '../../language-runtime';
import { nodeError } from '../errors/node-error';
import { withStack } from '../errors/runtime-errors';
import type { EventLoop } from '../event-loop/event-loop';
import type { ClientGeneration } from '../node-release';
import { CommonJsLoader, type RequireFunction } from './commonjs-loader';
import { EsModuleLinker } from './es-module-linker';
import { toLearnersWords } from './link-error';
import { type ModuleScope, openModuleBridge } from './module-bridge';
import { moduleKind } from './module-kind';
import { explainModuleScope } from './module-scope-error';
import type { TaskFiles } from './task-files';
import { fileUrl, folderOf, joinPath } from './task-path';

interface ModuleSystemParts {
  readonly files: TaskFiles;
  readonly scripts: ScriptHost;
  readonly client: ClientGeneration;
  readonly loop: EventLoop;
  readonly builtin: (name: string) => object;
  readonly warn: (text: string) => void;
}

export interface ModuleSystem {
  /** Loads a deployed file as Node.js would: an ES module's namespace, or what a CommonJS file exports. */
  load(path: string): Promise<unknown>;
  importFile(path: string): Promise<object>;
  createRequire(from: unknown): RequireFunction;
}

export async function createModuleSystem(parts: ModuleSystemParts): Promise<ModuleSystem> {
  const { files, scripts, client, builtin, loop } = parts;
  const commonJs = new CommonJsLoader({
    ...parts,
    dynamicImport,
    metaOf: (path) => importMeta(path, client),
    requiredEsModules: mayRequireEsModules(files, client)
      ? await import('./required-es-module')
      : undefined,
  });
  const bridgeUrl = await openModuleBridge(scripts, {
    builtin,
    requireFile: (path) => commonJs.requireFile(path),
    scopeOf,
  });
  const linker = new EsModuleLinker({
    files,
    scripts,
    client,
    bridgeUrl,
    builtinExports: (name) => Object.keys(builtin(name)),
  });

  async function importSpecifier(specifier: string, importer: string, type?: string) {
    const url = linker.url(specifier, importer, type);
    try {
      return await loop.whileLoading(() => scripts.importModule(url));
    } catch (thrown) {
      const explained = explainModuleScope(toLearnersWords(thrown, linker.imports), files);
      throw asCompiled(explained);
    }
  }

  async function dynamicImport(importer: string, specifier: unknown, options: unknown) {
    const attributes = (options as { with?: { type?: string } } | undefined)?.with;
    return importSpecifier(`${specifier}`, importer, attributes?.type);
  }

  function scopeOf(path: string): ModuleScope {
    return {
      meta: importMeta(path, client),
      dynamicImport: (specifier, options) => dynamicImport(path, specifier, options),
    };
  }

  const importFile = (path: string) => importSpecifier(fileUrl(path), path, 'json');

  return {
    importFile,
    load: async (path) =>
      moduleKind(files, path, client) === 'esModule'
        ? importFile(path)
        : commonJs.requireFile(path),
    createRequire: (from) => commonJs.requireFrom(fileNamed(from)),
  };
}

function mayRequireEsModules(files: TaskFiles, client: ClientGeneration): boolean {
  if (client === 'v3') return false;
  const isRequiring = (path: string) => /\brequire\b/i.test(files.text(path));
  const isEsModule = (path: string) => moduleKind(files, path, client) === 'esModule';
  return files.paths.some(isRequiring) && files.paths.some(isEsModule);
}

function importMeta(path: string, client: ClientGeneration): object {
  const resolve = (specifier: string) =>
    /^\.{0,2}\//.test(specifier) ? fileUrl(joinPath(folderOf(path), specifier)) : specifier;
  const main = client === 'v4' ? { main: false } : {};
  const meta = { dirname: folderOf(path), filename: path, ...main, resolve, url: fileUrl(path) };
  return Object.assign(Object.create(null), meta);
}

/** Node.js does not say where in an ES module the syntax error is: it compiles before it links. */
function asCompiled(thrown: unknown): unknown {
  const isOfCompiler =
    thrown instanceof SyntaxError && !(thrown.stack ?? '').includes('/var/task/');
  if (!isOfCompiler) return thrown;
  return withStack(thrown, [`SyntaxError: ${thrown.message}`, ...COMPILER_FRAMES].join('\n'));
}

/** Of a run of Node.js 24.9. */
const COMPILER_FRAMES = [
  '    at compileSourceTextModule (node:internal/modules/esm/utils:357:16)',
  '    at ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:109:18)',
  '    at #translate (node:internal/modules/esm/loader:562:20)',
];

function fileNamed(from: unknown): string {
  const text = `${from}`;
  if (text.startsWith('file://')) return decodeURIComponent(text.slice('file://'.length));
  if (text.startsWith('/')) return text;
  throw nodeError(
    TypeError,
    'ERR_INVALID_ARG_VALUE',
    `The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received '${text}'`,
  );
}
