import { loadFrames } from '../errors/client-frames';
import { type RuntimeErrorName, runtimeError, withStack } from '../errors/runtime-errors';
import { STREAMING } from '../globals/lambda-global';
import type { ModuleSystem } from '../modules/module-system';
import { moduleNotFound } from '../modules/require-errors';
import { resolveCommonJs } from '../modules/resolve-commonjs';
import type { TaskFiles } from '../modules/task-files';
import { joinPath, TASK_ROOT } from '../modules/task-path';
import type { ClientGeneration } from '../node-release';
import { parseHandlerName } from './handler-name';

export type Handler = (...given: readonly unknown[]) => unknown;

interface LoadParts {
  readonly handler: string;
  readonly files: TaskFiles;
  readonly modules: ModuleSystem;
  readonly client: ClientGeneration;
}

const CALLBACK_REFUSED =
  'ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later. For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.';

/** Finds the function the Handler setting names. @throws what AWS's client posts as the init error. */
export async function loadHandler(parts: LoadParts): Promise<Handler> {
  const { client } = parts;
  const fail = (name: RuntimeErrorName, message: string) =>
    runtimeError({ name, message, frames: loadFrames(client), client });
  const name = parseHandlerName(parts.handler);
  if (name.is === 'malformed') throw fail('MalformedHandlerName', name.message);
  const loaded = await loadApp(parts, name.folder, name.file).catch((thrown: unknown) => {
    throw classified(thrown, client, fail);
  });
  const handler = handlerIn(loaded, name.path, client);
  if (!handler) throw fail('HandlerNotFound', `${parts.handler} is undefined or not exported`);
  if (!isHandler(handler)) throw fail('HandlerNotFound', `${parts.handler} is not a function`);
  if (client === 'v4' && handler.length >= 3 && !isStreaming(handler)) {
    throw runtimeError({
      name: 'CallbackHandlerDeprecated',
      message: CALLBACK_REFUSED,
      frames: REFUSAL_FRAMES,
      client,
    });
  }
  return handler;
}

/** Recorded in a public issue of a nodejs24.x function, 2025-12-02. */
const REFUSAL_FRAMES = [
  '    at errorOnDeprecatedCallback (file:///var/runtime/index.mjs:617:11)',
  '    at createRuntime (file:///var/runtime/index.mjs:1222:5)',
  '    at async ignition (file:///var/runtime/index.mjs:1635:21)',
];

const ENDINGS: Readonly<Record<ClientGeneration, readonly string[]>> = {
  v3: ['', '.js', '.mjs', '.cjs'],
  v4: ['', '.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'],
};

async function loadApp(parts: LoadParts, folder: string, file: string): Promise<unknown> {
  const { files, modules, client } = parts;
  const base = joinPath(TASK_ROOT, `${folder}${file}`);
  const path = ENDINGS[client].map((ending) => base + ending).find((name) => files.has(name));
  if (path !== undefined) return modules.load(path);
  if (client === 'v4' && files.hasFolder(base)) await modules.importFile(base);
  const inFolder = resolveCommonJs(files, file, joinPath(TASK_ROOT, `${folder}index.mjs`));
  if (inFolder === undefined) throw moduleNotFound(file || base, ['/var/runtime/index.mjs']);
  return modules.load(inFolder);
}

function classified(
  thrown: unknown,
  client: ClientGeneration,
  fail: (name: RuntimeErrorName, message: string) => Error,
): unknown {
  if (thrown instanceof SyntaxError) {
    const error = fail('UserCodeSyntaxError', String(thrown));
    return client === 'v4' && thrown.stack ? withStack(error, thrown.stack) : error;
  }
  const code = codeOf(thrown, client);
  return code === 'MODULE_NOT_FOUND' ? fail('ImportModuleError', String(thrown)) : thrown;
}

/** Version 3 looks at `code` without a check, so `throw undefined` in module code becomes its TypeError. */
function codeOf(thrown: unknown, client: ClientGeneration): unknown {
  if (client === 'v4' && !(thrown instanceof Error)) return undefined;
  return (thrown as { code?: unknown }).code;
}

function handlerIn(loaded: unknown, path: string, client: ClientGeneration): unknown {
  const found = valueAt(loaded, path, client);
  if (found || client === 'v3' || typeof loaded !== 'object' || loaded === null) return found;
  return 'default' in loaded ? valueAt(loaded.default, path, client) : found;
}

function valueAt(from: unknown, path: string, client: ClientGeneration): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (!value) return value;
    if (client === 'v4' && typeof value !== 'object') return undefined;
    return (value as Record<string, unknown>)[key];
  }, from);
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

export function isStreaming(handler: Handler): boolean {
  return Reflect.get(handler, STREAMING) === 'response';
}
