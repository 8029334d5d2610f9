'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { createWorkbenchStore } from '@/lib/workbench/workbench-store';
import type { Workspace } from '@/lib/workbench/workspace';
import { useHost } from './host-provider';
import { createAccountPlace } from './provider/account-place';
import { createWorkbenchActions } from './provider/create-workbench-actions';
import { createWorkKeeper, type WorkKeeper } from './provider/work-keeper';
import { type WorkbenchAccess, WorkbenchContext } from './workbench-context';

export interface WorkbenchProviderProps {
  /** Where this workbench stands: its saved work is found under it. `playground`, or a chapter's slug. */
  readonly place: string;
  /** What the place begins with, and what Reset goes back to. */
  readonly workspace: Workspace;
  readonly locale: Locale;
  readonly messages: WorkbenchMessages;
  /** Called after every invocation of the reader's. */
  readonly onDone?: (result: InvokeResult) => void;
  readonly children: ReactNode;
}

/** The only component that owns an environment host. Everything under it shows plain data and asks. */
export function WorkbenchProvider(props: WorkbenchProviderProps) {
  const { place, workspace, locale, messages, onDone, children } = props;
  const host = useHost();
  const [{ access, keeper }] = useState(() => {
    const store = createWorkbenchStore(workspace);
    const kept = createWorkKeeper(store, place);
    const actions = createWorkbenchActions(store, host, kept, createAccountPlace(place));
    const made: WorkbenchAccess = { place, store, actions, locale, messages };
    return { access: made, keeper: kept };
  });

  useEffect(() => {
    void keeper.begin();
    return () => {
      keeper.end();
      void access.actions.close();
    };
  }, [access, keeper]);
  useSavingOnLeave(keeper);

  useEffect(() => {
    if (!onDone) return;
    return access.store.subscribe(({ run }, before) => {
      if (run !== before.run && run.state === 'done') onDone(run.result);
    });
  }, [access, onDone]);

  return <WorkbenchContext value={access}>{children}</WorkbenchContext>;
}

/** A phone that puts the page away may never bring it back. */
function useSavingOnLeave(keeper: WorkKeeper): void {
  useEffect(() => {
    const save = () => {
      if (document.visibilityState === 'hidden') keeper.saveOnLeave();
    };
    document.addEventListener('visibilitychange', save);
    return () => document.removeEventListener('visibilitychange', save);
  }, [keeper]);
}
