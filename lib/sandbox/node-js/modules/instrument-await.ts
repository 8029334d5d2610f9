import { type ForOfStatement, type ModuleDeclaration, parse, type Statement } from 'acorn';
import { simple } from 'acorn-walk';
import {
  carryStoresThroughPromises,
  currentStores,
  outcomeOf,
  restoreStores,
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
      BlockStatement({ body }) {
        edits.push(...loopEdits(body));
      },
      Program({ body }) {
        edits.push(...loopEdits(body));
      },
    });
  } catch {
    return source;
  }
  return applyEdits(source, edits);
}

/** Each turn of a `for await` begins, and what follows it goes on, with the stores of before the loop. */
function loopEdits(statements: readonly (Statement | ModuleDeclaration)[]): readonly Edit[] {
  return statements.flatMap((statement) => {
    if (statement.type !== 'ForOfStatement' || !statement.await) return [];
    const stores = `$lambdaLabStores${statement.start}`;
    const restore = `${ASYNC_CONTEXT}.restore(${stores});`;
    return [
      insertion(statement.start, `const ${stores} = ${ASYNC_CONTEXT}.current(); `),
      ...bodyEdits(statement, restore),
      insertion(statement.end, `;${restore}`),
    ];
  });
}

function bodyEdits({ body }: ForOfStatement, restore: string): readonly Edit[] {
  if (body.type === 'BlockStatement') return [insertion(body.start + 1, restore)];
  return [insertion(body.start, `{${restore}`), insertion(body.end, '}')];
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Gives instrumented code what it calls, and lets promise callbacks carry the stores too. */
export function openAsyncContext(): void {
  carryStoresThroughPromises();
  Object.defineProperty(globalThis, ASYNC_CONTEXT, {
    value: Object.freeze({
      current: currentStores,
      outcome: outcomeOf,
      restore: restoreStores,
      resume,
    }),
  });
}
