'use client';

import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import { LIMITS } from '@/lib/sim/lambda/limits';
import { invokeSettingsChanged } from '@/lib/workbench/workbench-store';
import { Explained } from '../../ui/explained';
import { useWorkbench, useWorkbenchState } from '../workbench-context';

/** The most environments the function may use at once. Anything that is no such number means no reservation. */
export function ReservedConcurrency({ words }: { readonly words: LanesMessages['burst'] }) {
  const { store } = useWorkbench();
  const reserved = useWorkbenchState(({ workspace }) => workspace.invoking?.reservedConcurrency);
  return (
    <div className="flex items-center gap-1.5">
      <Explained explanation={words.reservedHelp}>{words.reserved}</Explained>
      <input
        type="number"
        min={0}
        max={LIMITS.accountConcurrency.value}
        aria-label={words.reserved}
        data-testid="reserved-concurrency"
        value={reserved ?? ''}
        className="h-8 w-16 rounded-md border border-line-strong bg-surface px-1.5 text-ink text-xs pointer-coarse:h-11 pointer-coarse:text-base"
        onChange={({ target }) =>
          invokeSettingsChanged(store, { reservedConcurrency: readReserved(target.value) })
        }
      />
    </div>
  );
}

function readReserved(text: string): number | undefined {
  const value = Number(text);
  const isNone = text.trim() === '' || !Number.isInteger(value) || value < 0;
  return isNone ? undefined : Math.min(value, LIMITS.accountConcurrency.value);
}
