'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { keepProgress } from '@/lib/progress/keep-progress';
import {
  createProgressStore,
  type ProgressState,
  type ProgressStore,
} from '@/lib/progress/progress-store';
import { browserStorage } from '@/lib/progress/storage';

const ProgressContext = createContext<ProgressStore | null>(null);

/** What the reader has done, for every page of this tab, kept in the browser. */
export function ProgressProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createProgressStore);
  useEffect(() => {
    const kept = keepProgress(store, browserStorage());
    window.addEventListener('storage', kept.otherTabWrote);
    return () => {
      window.removeEventListener('storage', kept.otherTabWrote);
      kept.stop();
    };
  }, [store]);
  return <ProgressContext value={store}>{children}</ProgressContext>;
}

export function useProgressStore(): ProgressStore {
  const store = useContext(ProgressContext);
  if (!store) throw new Error('useProgressStore needs a ProgressProvider above it');
  return store;
}

export function useProgress<Part>(select: (state: ProgressState) => Part): Part {
  return useStore(useProgressStore(), select);
}
