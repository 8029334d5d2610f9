'use client';

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '@/lib/i18n/locales';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { WorkbenchState, WorkbenchStore } from '@/lib/workbench/workbench-store';
import type { WorkbenchActions } from './provider/workbench-actions';

/** One workbench as everything under its provider sees it. Never changes while the page stands. */
export interface WorkbenchAccess {
  readonly place: string;
  readonly store: WorkbenchStore;
  readonly actions: WorkbenchActions;
  readonly locale: Locale;
  readonly messages: WorkbenchMessages;
}

export const WorkbenchContext = createContext<WorkbenchAccess | null>(null);

/** The workbench this component stands in. For exercises, figures and predictions too. */
export function useWorkbench(): WorkbenchAccess {
  const access = useContext(WorkbenchContext);
  if (!access) throw new Error('useWorkbench is called outside of a WorkbenchProvider');
  return access;
}

/** Part of what the workbench shows; the component is drawn again only when that part changes. */
export function useWorkbenchState<Part>(select: (state: WorkbenchState) => Part): Part {
  return useStore(useWorkbench().store, select);
}
