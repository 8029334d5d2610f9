'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import {
  createProgressStore,
  type ProgressState,
  type ProgressStore,
} from '@/lib/progress/progress-store';

const ProgressContext = createContext<ProgressStore | null>(null);

/** What the reader has done, for every page of this tab, kept in the browser. */
export function ProgressProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(createProgressStore);
  useEffect(() => beginKeeping(store), [store]);
  return <ProgressContext value={store}>{children}</ProgressContext>;
}

/** No page waits for what was done before. @returns what ends it. */
function beginKeeping(store: ProgressStore): () => void {
  const end = new AbortController();
  void import('./keep-in-browser').then(
    ({ keepInBrowser }) => keepInBrowser(store, end.signal),
    () => store.setState({ keeping: 'notStored' }),
  );
  return () => end.abort();
}

export function useProgressStore(): ProgressStore {
  const store = useContext(ProgressContext);
  if (!store) throw new Error('useProgressStore needs a ProgressProvider above it');
  return store;
}

export function useProgress<Part>(select: (state: ProgressState) => Part): Part {
  return useStore(useProgressStore(), select);
}
