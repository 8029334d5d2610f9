import type { Shape } from './shape';
import { text, whole } from './shape';

/** What a request says about the page of a list it wants. */
export interface Paging {
  readonly Marker?: string | undefined;
  readonly MaxItems?: number | undefined;
}

export const PAGING: Readonly<Record<string, Shape>> = {
  Marker: text(),
  MaxItems: whole({ min: 1, max: 10_000 }),
};

/** Lists that AWS answers fifty items at a time. A marker is the place in the list. */
export function page<Item>(
  items: readonly Item[],
  { Marker, MaxItems = 50 }: Paging,
): { readonly items: readonly Item[]; readonly NextMarker?: string } {
  const start = Number(Marker ?? 0) || 0;
  const end = start + Math.min(MaxItems, 50);
  return {
    items: items.slice(start, end),
    ...(end < items.length && { NextMarker: String(end) }),
  };
}
