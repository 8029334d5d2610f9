import { RealDate } from '../primordials';

/** `Date` on the environment's clock. A proxy, so that its prototype, name and `instanceof` are the engine's own. */
export function createEnvironmentDate(nowMs: () => number): DateConstructor {
  const now = () => Math.floor(nowMs());
  const EnvironmentDate = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  Object.defineProperty(RealDate, 'now', { value: now, writable: true, configurable: true });
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: EnvironmentDate,
    writable: true,
    configurable: true,
  });
  return EnvironmentDate;
}
