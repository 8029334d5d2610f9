const proxies = new WeakSet<object>();

/** Whether it was made by the `Proxy` below. Nothing else tells a proxy from its target. */
export function isProxy(value: unknown): boolean {
  return typeof value === 'object' || typeof value === 'function'
    ? proxies.has(value as object)
    : false;
}

/** `Proxy`, which remembers what it made. */
export function createProxyClass(): ProxyConstructor {
  const Original = Proxy;
  return new Original(Original, {
    construct(target, given, newTarget) {
      const made = Reflect.construct(target, given, newTarget) as object;
      proxies.add(made);
      return made;
    },
    get(target, name, receiver) {
      if (name !== 'revocable') return Reflect.get(target, name, receiver);
      return (...given: Parameters<ProxyConstructor['revocable']>) => {
        const made = target.revocable(...given);
        proxies.add(made.proxy);
        return made;
      };
    },
  });
}
