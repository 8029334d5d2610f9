import { isNativeError } from '../globals/native-error';
import type { ClientGeneration } from '../node-release';
import { stringifyJson } from '../primordials';

/** The body of an error, under the member names and in the order the Runtime API gets them. */
interface ErrorBody {
  readonly errorType: unknown;
  readonly errorMessage: unknown;
  readonly trace?: readonly string[];
}

export interface ErrorPayload {
  readonly errorType: string;
  readonly payloadText: string;
}

const UNREADABLE =
  'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack';

/** What the caller of the function sees of anything that was thrown. Never throws. */
export function errorPayload(thrown: unknown, client: ClientGeneration): ErrorPayload {
  const body = client === 'v3' ? bodyOfV3(thrown) : bodyOfV4(thrown);
  return {
    errorType: typeof body.errorType === 'string' ? body.errorType : '',
    payloadText: bodyText(body),
  };
}

function bodyText(body: ErrorBody): string {
  try {
    return stringifyJson(body);
  } catch {
    return stringifyJson({ errorType: 'handled', errorMessage: UNREADABLE });
  }
}

function bodyOfV3(thrown: unknown): ErrorBody {
  try {
    if (isNativeError(thrown) || looksLikeError(thrown)) {
      const { name, message, stack } = thrown as Error;
      const trace = (withoutDelete(stack) as string).split('\n');
      return { errorType: withoutDelete(name), errorMessage: withoutDelete(message), trace };
    }
    const errorMessage = (thrown as { toString(): string }).toString();
    return { errorType: typeof thrown, errorMessage, trace: [] };
  } catch {
    return { errorType: 'handled', errorMessage: UNREADABLE };
  }
}

function looksLikeError(thrown: unknown): boolean {
  if (!thrown) return false;
  const { name, message, stack } = thrown as Record<string, unknown>;
  return [name, message, stack].every((part) => typeof part === 'string' && part !== '');
}

function bodyOfV4(thrown: unknown): ErrorBody {
  try {
    if (thrown instanceof Error) {
      return {
        errorType: withoutDelete(thrown.name),
        errorMessage: withoutDelete(thrown.message),
        trace: withoutDelete(thrown.stack)?.split('\n') ?? [],
      };
    }
    return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
  } catch {
    return { errorType: 'handled', errorMessage: UNREADABLE, trace: [] };
  }
}

/** The client escapes the character DEL; a name or message that is not a string makes it give up. */
function withoutDelete(text: string | undefined): string | undefined {
  return text?.replaceAll('\x7F', '%7F');
}
