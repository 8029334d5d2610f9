const KEY = 'lambda-lab:pane-sizes';

/** Percent by pane. */
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

/** By split. What another program, or another version of this page, has stored there is left out. */
function readAll(): Map<string, Sizes> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return new Map(Object.entries(stored ?? {}).filter(isOfSizes));
  } catch {
    return new Map();
  }
}

function isOfSizes(entry: [string, unknown]): entry is [string, Sizes] {
  const sizes = Object.values(entry[1] ?? {});
  return (
    sizes.length > 0 && sizes.every((size) => typeof size === 'number' && size >= 0 && size <= 100)
  );
}
