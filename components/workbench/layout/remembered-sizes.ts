import { z } from 'zod';

const KEY = 'lambda-lab:pane-sizes';

/** Percent by pane, by split. */
const sizesSchema = z.record(z.string(), z.record(z.string(), z.number().min(0).max(100)));

type Sizes = Readonly<Record<string, number>>;

export function readSizes(split: string): Sizes | undefined {
  return readAll().get(split);
}

export function rememberSizes(split: string, sizes: Sizes): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(readAll().set(split, sizes))));
  } catch {
    // Without storage the panes begin at their usual sizes.
  }
}

function readAll(): Map<string, Sizes> {
  try {
    const parsed = sizesSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    return new Map(Object.entries(parsed.data ?? {}));
  } catch {
    return new Map();
  }
}
