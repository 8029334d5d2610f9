import { withStack } from '../errors/runtime-errors';
import type { LinkedImport } from './es-module-linker';

/** Puts the learner's specifiers back into an engine's error about a module: the engine only knows our URLs. */
export function toLearnersWords(thrown: unknown, imports: readonly LinkedImport[]): unknown {
  if (!(thrown instanceof SyntaxError)) return thrown;
  const { message, stack } = thrown;
  const about = importInQuestion(message, imports);
  if (about === undefined) return thrown;
  const restored = restoredMessage(message, about);
  const error = new SyntaxError(restored);
  const told = (stack ?? '').replace(message, () => restored);
  return withStack(error, told.replaceAll(about.url, about.specifier));
}

function importInQuestion(
  message: string,
  imports: readonly LinkedImport[],
): LinkedImport | undefined {
  const named = imports.filter(({ url }) => message.includes(url));
  const name = missingName(message);
  return named.find(({ statement }) => name !== undefined && statement.includes(name)) ?? named[0];
}

function missingName(message: string): string | undefined {
  return /export named '([^']+)'/.exec(message)?.[1];
}

function restoredMessage(message: string, { url, specifier, isCommonJs }: LinkedImport): string {
  const name = missingName(message);
  if (!isCommonJs || name === undefined) return message.replaceAll(url, specifier);
  return `Named export '${name}' not found. The requested module '${specifier}' is a CommonJS module, which may not support all module.exports as named exports.
CommonJS modules can always be imported via the default export, for example using:

import pkg from '${specifier}';
const { ${name} } = pkg;
`;
}
