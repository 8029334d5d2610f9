import type { InvocationReport } from '../lambda/invocation';

const FREE_STORAGE_MB = 512;
const MB_PER_GB = 1_024;

/** What one invocation adds to the bill besides its request. What it costs depends on region and architecture. */
export function billedFor({
  report: { billedDurationMs, memorySizeMb },
  temporaryStorageMb,
}: {
  readonly report: Pick<InvocationReport, 'billedDurationMs' | 'memorySizeMb'>;
  readonly temporaryStorageMb: number;
}): { readonly gbSeconds: number; readonly storageGbSeconds: number } {
  const seconds = billedDurationMs / 1_000;
  const extraStorageMb = Math.max(0, temporaryStorageMb - FREE_STORAGE_MB);
  return {
    gbSeconds: (memorySizeMb / MB_PER_GB) * seconds,
    storageGbSeconds: (extraStorageMb / MB_PER_GB) * seconds,
  };
}
