'use client';

import type { DialogSheetProps } from './dialog-sheet';
import { useFetched } from './use-fetched';

export interface DialogProps extends DialogSheetProps {
  readonly open: boolean;
}

/** A modal sheet: Escape closes it, focus goes back to where it came from. */
export function Dialog({ open, ...sheet }: DialogProps) {
  const Sheet = useFetched(fetchSheet, open ? 'now' : 'idle');
  return open && Sheet ? <Sheet {...sheet} /> : null;
}

async function fetchSheet() {
  return (await import('./dialog-sheet')).DialogSheet;
}
