import * as z from 'zod/mini';

// The page's Content-Security-Policy has no 'unsafe-eval', which zod would try for speed.
z.config({ jitless: true });

const KEY = 'lambda-lab:pane-sizes';

/** Percent by pane, by split. */
const sizesSchema = z.record(
  z.string(),
  z.record(z.string(), z.number().check(z.gte(0), z.lte(100))),
);

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
