import type { ScriptHost } from '../../language-runtime';
import { nodeError } from '../errors/node-error';
import type { ClientGeneration } from '../node-release';
import { CommonJsLoader, type RequireFunction } from './commonjs-loader';
import { EsModuleLinker } from './es-module-linker';
import { toLearnersWords } from './link-error';
import { type ModuleScope, openModuleBridge } from './module-bridge';
import { moduleKind } from './module-kind';
import { withPosition } from './syntax-error-position';
import type { TaskFiles } from './task-files';
import { fileUrl, folderOf, joinPath } from './task-path';

interface ModuleSystemParts {
  readonly files: TaskFiles;
  readonly scripts: ScriptHost;
  readonly client: ClientGeneration;
  readonly builtin: (name: string) => object;
}

export interface ModuleSystem {
  /** Loads a deployed file as Node.js would: an ES module's namespace, or what a CommonJS file exports. */
  load(path: string): Promise<unknown>;
  importFile(path: string): Promise<object>;
  createRequire(from: unknown): RequireFunction;
}

export async function createModuleSystem(parts: ModuleSystemParts): Promise<ModuleSystem> {
  const { files, scripts, client, builtin } = parts;
  const commonJs = new CommonJsLoader({ ...parts, dynamicImport });
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
      return await scripts.importModule(url);
    } catch (thrown) {
      throw positioned(toLearnersWords(thrown, linker.imports), files, client);
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

function importMeta(path: string, client: ClientGeneration): object {
  const resolve = (specifier: string) =>
    /^\.{0,2}\//.test(specifier) ? fileUrl(joinPath(folderOf(path), specifier)) : specifier;
  const main = client === 'v4' ? { main: false } : {};
  const meta = { dirname: folderOf(path), filename: path, ...main, resolve, url: fileUrl(path) };
  return Object.assign(Object.create(null), meta);
}

/** A syntax error does not say in which module it is: the first one that does not parse. */
function positioned(thrown: unknown, files: TaskFiles, client: ClientGeneration): unknown {
  const isOfCompiler =
    thrown instanceof SyntaxError && !(thrown.stack ?? '').includes('/var/task/');
  if (!isOfCompiler) return thrown;
  for (const path of files.paths) {
    if (moduleKind(files, path, client) !== 'esModule') continue;
    const before = thrown.stack;
    const broken = { source: files.text(path), location: fileUrl(path) };
    withPosition(thrown, { ...broken, sourceType: 'module' });
    if (thrown.stack !== before) break;
  }
  return thrown;
}

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
