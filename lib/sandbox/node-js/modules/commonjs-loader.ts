import type { ScriptHost } from '../../language-runtime';
import { nodeError, simulationLimit } from '../errors/node-error';
import { firstLineShift } from '../errors/stack-traces';
import type { ClientGeneration } from '../node-release';
import { parseJson } from '../primordials';
import { builtinName } from './builtin-names';
import { rewriteDynamicImports } from './es-module-source';
import { moduleSyntax } from './es-module-syntax';
import { moduleKind } from './module-kind';
import { resolveCommonJs } from './resolve-commonjs';
import { parsesAsModule, withPosition } from './syntax-error-position';
import type { TaskFiles } from './task-files';
import { folderOf, foldersUpward } from './task-path';

interface LoaderParts {
  readonly files: TaskFiles;
  readonly scripts: ScriptHost;
  readonly client: ClientGeneration;
  readonly builtin: (name: string) => object;
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
      this.#parts.client === 'v3' && module ? [...stack, CLIENT] : stack,
    );
  }

  #run(module: CommonJsModule): void {
    const { files, client } = this.#parts;
    const kind = moduleKind(files, module.filename, client);
    if (kind === 'json') module.exports = readJson(module.filename, files.text(module.filename));
    else if (kind === 'esModule') throw requireOfEsModule(module, this.#parts);
    else this.#runScript(module);
  }

  #runScript(module: CommonJsModule): void {
    const { filename } = module;
    const source = this.#parts.files.text(filename).replace(/^#!/, '//');
    const { imports } = moduleSyntax(source);
    const rewritten = rewriteDynamicImports(source, imports);
    const wrapper = this.#compile(filename, rewritten.source, rewritten.importName);
    const dynamicImport = (specifier: unknown, options?: unknown) =>
      this.#parts.dynamicImport(filename, specifier, options);
    const require = this.requireFrom(filename, module);
    wrapper.call(
      module.exports,
      module.exports,
      require,
      module,
      filename,
      module.path,
      dynamicImport,
    );
  }

  #compile(filename: string, source: string, importName: string): Wrapper {
    const head = `globalThis.${SLOT} = function (exports, require, module, __filename, __dirname, ${importName}) { `;
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

const CLIENT = '/var/runtime/index.mjs';

export function moduleNotFound(request: string, requireStack: readonly string[]): Error {
  const lines = requireStack.map((path) => `- ${path}`).join('\n');
  const error = new Error(`Cannot find module '${request}'\nRequire stack:\n${lines}`);
  return Object.assign(error, { code: 'MODULE_NOT_FOUND', requireStack });
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

function requireOfEsModule(module: CommonJsModule, parts: LoaderParts): Error {
  const { filename, parent } = module;
  if (parts.client === 'v4') {
    return simulationLimit(
      `require() of the ES module ${filename} is not possible here; use import().`,
    );
  }
  const from = parent?.filename ?? CLIENT;
  const base = filename.slice(filename.lastIndexOf('/') + 1);
  const instead = filename.endsWith('.mjs')
    ? `Instead change the require of ${filename} to`
    : `Instead change the require of ${base} in ${from} to`;
  return nodeError(
    Error,
    'ERR_REQUIRE_ESM',
    `require() of ES Module ${filename} from ${from} not supported.\n${instead} a dynamic import() which is available in all CommonJS modules.`,
  );
}
