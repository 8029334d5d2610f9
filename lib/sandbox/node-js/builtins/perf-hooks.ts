export function createPerfHooks(): object {
  const { performance, PerformanceObserver, PerformanceEntry } = globalThis;
  return {
    performance,
    PerformanceObserver,
    PerformanceEntry,
    constants: {},
    monitorEventLoopDelay: () => ({
      enable: () => true,
      disable: () => true,
      min: 0,
      max: 0,
      mean: 0,
      stddev: 0,
      percentile: () => 0,
    }),
  };
}
