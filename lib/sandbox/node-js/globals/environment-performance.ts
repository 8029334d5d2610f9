/** `performance` on the environment's clock, with the user timing learners reach for. */
export function createPerformance(nowMs: () => number) {
  const timeOrigin = nowMs();
  const entries: { name: string; entryType: string; startTime: number; duration: number }[] = [];
  const now = () => nowMs() - timeOrigin;
  const startOf = (mark: string | undefined) =>
    entries.findLast(({ name, entryType }) => name === mark && entryType === 'mark')?.startTime;

  function add(name: string, entryType: string, startTime: number, duration: number) {
    const entry = { name, entryType, startTime, duration };
    entries.push(entry);
    return entry;
  }

  return {
    now,
    timeOrigin,
    mark: (name: string) => add(name, 'mark', now(), 0),
    measure(name: string, from?: string, to?: string) {
      const start = startOf(from) ?? 0;
      return add(name, 'measure', start, (startOf(to) ?? now()) - start);
    },
    getEntries: () => [...entries],
    getEntriesByName: (wanted: string) => entries.filter(({ name }) => name === wanted),
    getEntriesByType: (wanted: string) => entries.filter(({ entryType }) => entryType === wanted),
    clearMarks: () => clear('mark'),
    clearMeasures: () => clear('measure'),
    eventLoopUtilization: () => ({ idle: 0, active: now(), utilization: 1 }),
    timerify: <Wrapped>(wrapped: Wrapped) => wrapped,
    toJSON: () => ({ timeOrigin }),
  };

  function clear(type: string): void {
    const kept = entries.filter(({ entryType }) => entryType !== type);
    entries.splice(0, entries.length, ...kept);
  }
}
