/** To two decimals, as REPORT prints durations. */
export function roundedMs(ms: number): number {
  return Math.round(ms * 100) / 100;
}

/**
 * Billed Duration: duration and init together, up to the next whole millisecond.
 *
 * @remarks Before 2025-08-01 the init of a zip function on a managed runtime was free. Rules BILL-1 and BILL-2.
 */
export function billedDurationMs(durationMs: number, initDurationMs = 0): number {
  const hundredths = Math.round(durationMs * 100) + Math.round(initDurationMs * 100);
  return Math.ceil(hundredths / 100);
}
