import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import {
  carryStoresThroughPromises,
  currentStores,
  outcomeOf,
  resume,
} from '../builtins/async-context';
import { applyEdits, type Edit } from './source-edit';

/** Global under which instrumented code finds what restores async context. */
const ASYNC_CONTEXT = '$lambdaLabAsync';

/**
 * Lets AsyncLocalStorage survive `await`, which no engine tells a script about: every `await x` also hands over the
 * stores of before it. Only used for functions that import `async_hooks`.
 */
export function instrumentAwait(source: string, sourceType: 'module' | 'script'): string {
  const edits: Edit[] = [];
  try {
    const program = parse(source, {
      ecmaVersion: 'latest',
      sourceType,
      allowHashBang: true,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: sourceType === 'module',
    });
    simple(program, {
      AwaitExpression({ start, argument, end }) {
        const head = `${ASYNC_CONTEXT}.resume(${ASYNC_CONTEXT}.current(), await ${ASYNC_CONTEXT}.outcome(`;
        edits.push({ start, end: argument.start, text: head });
        edits.push({ start: end, end, text: '))' });
      },
    });
  } catch {
    return source;
  }
  return applyEdits(source, edits);
}

/** Gives instrumented code what it calls, and lets promise callbacks carry the stores too. */
export function openAsyncContext(): void {
  carryStoresThroughPromises();
  Object.defineProperty(globalThis, ASYNC_CONTEXT, {
    value: Object.freeze({ current: currentStores, outcome: outcomeOf, resume }),
  });
}
