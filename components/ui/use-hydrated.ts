'use client';

import { useSyncExternalStore } from 'react';

/** False in the page as it was built. What is typed before the script takes a field over would be shown and not known. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    watchNothing,
    () => true,
    () => false,
  );
}

function watchNothing() {
  return () => {};
}
