import type { ScriptHost } from '../../language-runtime';
import { nodeError } from '../errors/node-error';
import { firstLineShift } from '../errors/stack-traces';
import type { ClientGeneration } from '../node-release';
import { parseJson } from '../primordials';
import { builtinName } from './builtin-names';
import { type Rewritten, rewriteForFunction } from './es-module-source';
import { moduleSyntax } from './es-module-syntax';
import { moduleKind } from './module-kind';
import {
  moduleNotFound,
  RUNTIME_CLIENT,
  requiredLater,
  requiredUnseen,
  requireOfEsModule,
} from './require-errors';
import type * as RequiredEsModules from './required-es-module';
import { resolveCommonJs } from './resolve-commonjs';
import { parsesAsModule, withPosition } from './syntax-error-position';
import type { TaskFiles } from './task-files';
import { fileUrl, folderOf, foldersUpward } from './task-path';

interface LoaderParts {
  readonly files: TaskFiles;
  readonly scripts: ScriptHost;
  readonly client: ClientGeneration;
  readonly builtin: (name: string) => object;
  readonly metaOf: (path: string) => object;
  /** Only there when a file requires and another is an ES module. */
  readonly requiredEsModules: typeof RequiredEsModules | undefined;
  readonly warn: (text: string) => void;
  readonly dynamicImport: (
    importer: string,
    specifier: unknown,
    options: unknown,
  ) => Promise<object>;
}

export interface CommonJsModule {
  id: string;
  path: string;
  exports: unknown;
  filename: string;
  loaded: boolean;
  children: CommonJsModule[];
  paths: readonly string[];
  parent?: CommonJsModule | undefined;
}

export interface RequireFunction {
  (request: string): unknown;
  resolve(request: string): string;
  readonly cache: Record<string, CommonJsModule>;
  readonly main: CommonJsModule | undefined;
  readonly extensions: object;
}

type Wrapper = (this: unknown, ...given: readonly unknown[]) => void;

/** The global a wrapped file leaves its function in; gone before the function runs. */
const SLOT = '$lambdaLabModule';

/** Node.js's `require` over the deployed files. */
export class CommonJsLoader {
  readonly #parts: LoaderParts;
  /** What learners see as `require.cache`. */
  readonly #cache: Record<string, CommonJsModule> = Object.create(null);

  constructor(parts: LoaderParts) {
    this.#parts = parts;
  }

  requireFile(path: string, parent?: CommonJsModule): unknown {
    const cached = this.#cache[path];
    if (cached !== undefined) return cached.exports;
    const module = newModule(path, parent);
    parent?.children.push(module);
    this.#cache[path] = module;
    try {
      this.#run(module);
      module.loaded = true;
    } catch (thrown) {
      delete this.#cache[path];
      throw thrown;
    }
    return module.exports;
  }

  /** `require` as seen from a file. */
  requireFrom(filename: string, module?: CommonJsModule): RequireFunction {
    const resolve = (request: string) => this.#resolve(request, filename, module);
    const require = (request: string) => {
      const found = resolve(request);
      const builtin = builtinName(found);
      return builtin === undefined ? this.requireFile(found, module) : this.#parts.builtin(builtin);
    };
    const cache = this.#cache;
    return Object.assign(require, { resolve, cache, main: undefined, extensions: {} });
  }

  #resolve(request: string, filename: string, module: CommonJsModule | undefined): string {
    checkRequest(request);
    if (builtinName(request) !== undefined) return request;
    if (request.startsWith('node:')) {
      const message = `No such built-in module: ${request}`;
      throw nodeError(Error, 'ERR_UNKNOWN_BUILTIN_MODULE', message);
    }
    const found = resolveCommonJs(this.#parts.files, request, filename);
    if (found === undefined) throw this.#notFound(request, filename, module);
    return found;
  }

  #notFound(request: string, filename: string, module: CommonJsModule | undefined): Error {
    const stack = [filename];
    for (let at = module?.parent; at !== undefined; at = at.parent) stack.push(at.filename);
    return moduleNotFound(
      request,
      this.#parts.client === 'v3' && module ? [...stack, RUNTIME_CLIENT] : stack,
    );
  }

  #run(module: CommonJsModule): void {
    const { files, client } = this.#parts;
    const kind = moduleKind(files, module.filename, client);
    if (kind === 'json') module.exports = readJson(module.filename, files.text(module.filename));
    else if (kind === 'commonJs') this.#runScript(module);
    else if (client === 'v3') throw requireOfEsModule(module);
    else this.#runEsModule(module);
  }

  #runScript(module: CommonJsModule): void {
    const { filename } = module;
    const source = this.#parts.files.text(filename).replace(/^#!/, '//');
    const rewritten = rewriteForFunction(source, moduleSyntax(source).imports);
    this.#call(module, this.#compile(filename, rewritten), {});
  }

  /** What it exports is set on its namespace while it runs, so that importers see it change. */
  #runEsModule(module: CommonJsModule): void {
    const { filename } = module;
    const { files, requiredEsModules, metaOf } = this.#parts;
    if (requiredEsModules === undefined) throw requiredUnseen(filename);
    const { asCommonJs, emptyNamespace } = requiredEsModules;
    const original = files.text(filename).replace(/^#!/, '//');
    const { imports, exports } = moduleSyntax(original);
    const rewritten = rewriteForFunction(original, imports);
    module.exports = emptyNamespace(
      exports.flatMap((exported) => (exported.type === 'reexport-all' ? [] : [exported.name])),
    );
    try {
      const source = asCommonJs(rewritten.source);
      this.#call(
        module,
        this.#compile(fileUrl(filename), { ...rewritten, source }),
        metaOf(filename),
      );
    } catch (thrown) {
      const isOfCompiler = thrown instanceof SyntaxError;
      throw isOfCompiler && parsesAsModule(original) ? requiredLater(module) : thrown;
    }
  }

  #call(module: CommonJsModule, wrapper: Wrapper, meta: object): void {
    const { filename, exports, path } = module;
    const dynamicImport = (specifier: unknown, options?: unknown) =>
      this.#parts.dynamicImport(filename, specifier, options);
    const require = this.requireFrom(filename, module);
    const isEsModule = Reflect.ownKeys(meta).length > 0;
    const self = isEsModule ? undefined : exports;
    wrapper.call(self, exports, require, module, filename, path, dynamicImport, meta);
  }

  #compile(filename: string, { source, names }: Rewritten): Wrapper {
    const head = `globalThis.${SLOT} = function (exports, require, module, __filename, __dirname, ${names}) { `;
    firstLineShift.columns = head.length;
    try {
      this.#parts.scripts.runScript(`${head}${source}\n};\n//# sourceURL=${filename}`);
    } catch (thrown) {
      if (this.#parts.client === 'v3' && isOfModuleSyntax(thrown, source))
        this.#parts.warn(moduleSyntaxWarning(filename));
      throw withPosition(thrown, source, filename);
    }
    const wrapper = Reflect.get(globalThis, SLOT);
    Reflect.deleteProperty(globalThis, SLOT);
    return wrapper;
  }
}

const MODULE_SYNTAX =
  /^(Cannot use import statement|Unexpected token 'export'|Cannot use 'import\.meta'|await is only valid)/;

function isOfModuleSyntax(thrown: unknown, source: string): boolean {
  return (
    thrown instanceof SyntaxError && MODULE_SYNTAX.test(thrown.message) && parsesAsModule(source)
  );
}

/** Node.js 22 says so before it fails; Node.js 24 loads the file as an ES module. */
function moduleSyntaxWarning(path: string): string {
  return `Failed to load the ES module: ${path}. Make sure to set "type": "module" in the nearest package.json file or use the .mjs extension.`;
}

function newModule(filename: string, parent: CommonJsModule | undefined): CommonJsModule {
  const path = folderOf(filename);
  return {
    id: filename,
    path,
    exports: {},
    filename,
    loaded: false,
    children: [],
    paths: foldersUpward(path).map((folder) => `${folder === '/' ? '' : folder}/node_modules`),
    parent,
  };
}

function checkRequest(request: unknown): void {
  if (typeof request !== 'string') {
    const message = `The "id" argument must be of type string. Received ${request === null ? 'null' : typeof request}`;
    throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', message);
  }
  if (request === '') {
    const message = "The argument 'id' must be a non-empty string. Received ''";
    throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', message);
  }
}

function readJson(filename: string, text: string): unknown {
  try {
    return parseJson(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw new SyntaxError(`${filename}: ${(thrown as Error).message}`);
  }
}
