'use client';

import { type RefObject, useEffect } from 'react';
import { useOnScreen } from '../editor/use-on-screen';
import { useWorkbench, useWorkbenchState } from '../workbench-context';

/** Gets the language runtime ready once the workbench is on screen, unless the reader saves on transfer. */
export function usePreparation(workbench: RefObject<Element | null>): void {
  const { actions } = useWorkbench();
  const runtime = useWorkbenchState(({ workspace }) => workspace.configuration.Runtime);
  const onScreen = useOnScreen(workbench);
  useEffect(() => {
    if (!onScreen || savesOnTransfer()) return;
    actions.prepare(runtime).catch(() => {
      // The next run tries again, and says what is wrong.
    });
  }, [onScreen, runtime, actions]);
}

function savesOnTransfer(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
