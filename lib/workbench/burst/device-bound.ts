import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';

/** What the browser tells of the device. */
export interface Device {
  readonly cores: number;
  /** Chromium rounds it, others do not say. */
  readonly memoryGb?: number;
}

/** Of a real environment, all told: an interpreter in WebAssembly is much larger than a worker. */
const NEEDS: Readonly<
  Record<RuntimeFamily, { readonly memoryMb: number; readonly perCore: number }>
> = { python: { memoryMb: 90, perCore: 6 }, nodejs: { memoryMb: 30, perCore: 12 } };

const USUAL_MEMORY_GB = 4;
/** The rest of the page and of the device has the remainder. */
const SHARE_OF_MEMORY = 0.25;
const LEAST = 2;
const MOST = 50;

/** How many environments of a language may really run at once without making the device unusable. */
export function deviceBound({ cores, memoryGb }: Device, family: RuntimeFamily): number {
  const { memoryMb, perCore } = NEEDS[family];
  const byMemory = ((memoryGb ?? USUAL_MEMORY_GB) * 1_024 * SHARE_OF_MEMORY) / memoryMb;
  const bound = Math.floor(Math.min(cores * perCore, byMemory));
  return Math.min(MOST, Math.max(LEAST, bound));
}
