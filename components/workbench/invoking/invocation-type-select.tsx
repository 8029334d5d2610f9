'use client';

import { UNAWAITED_TYPES } from '@/lib/workbench/lambda-service';
import { type InvocationType, invocationTypeChosen } from '@/lib/workbench/workbench-store';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { useAsynchronousWords } from './use-asynchronous-words';

const TYPES: readonly InvocationType[] = ['RequestResponse', ...UNAWAITED_TYPES];

/** Whether the next invocation waits for the function, as the Invoke API has it. */
export function InvocationTypeSelect() {
  const { store } = useWorkbench();
  const words = useAsynchronousWords();
  const chosen = useWorkbenchState((state) => state.invocationType);
  return (
    <select
      data-testid="invocation-type"
      aria-label={words.type.label}
      title={words.type.label}
      value={chosen}
      onChange={({ target }) => {
        const type = TYPES.find((one) => one === target.value);
        if (type) invocationTypeChosen(store, type);
      }}
      className="h-8 min-w-0 max-w-44 shrink rounded-md border border-line-strong bg-surface px-2 text-muted text-xs @max-[35rem]/workbench:order-last pointer-coarse:h-11 pointer-coarse:text-base"
    >
      {TYPES.map((type) => (
        <option key={type} value={type}>
          {words.type[type]}
        </option>
      ))}
    </select>
  );
}
