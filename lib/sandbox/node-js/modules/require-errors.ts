import { nodeError, simulationLimit } from '../errors/node-error';

export const RUNTIME_CLIENT = '/var/runtime/index.mjs';

interface Required {
  readonly filename: string;
  readonly parent?: Required | undefined;
}

export function moduleNotFound(request: string, requireStack: readonly string[]): Error {
  const lines = requireStack.map((path) => `- ${path}`).join('\n');
  const error = new Error(`Cannot find module '${request}'\nRequire stack:\n${lines}`);
  return Object.assign(error, { code: 'MODULE_NOT_FOUND', requireStack });
}

/** Of Node.js 22. */
export function requireOfEsModule({ filename, parent }: Required): Error {
  const from = parent?.filename ?? RUNTIME_CLIENT;
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

/** Of Node.js 24, which waits for nothing while it requires. */
export function requiredLater({ filename, parent }: Required): Error {
  return nodeError(
    Error,
    'ERR_REQUIRE_ASYNC_MODULE',
    `require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.\n  From ${parent?.filename} \n  Requiring ${filename} `,
  );
}

export function requiredUnseen(filename: string): Error {
  return simulationLimit(`require() of ${filename} must stand in the function's own files.`);
}
