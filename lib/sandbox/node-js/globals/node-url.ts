const RealUrl = URL;

/** `URL` whose constructor fails as Node.js's does: `Invalid URL`, with a code and what was given. */
export function createUrlClass(): typeof URL {
  const NodeUrl = new Proxy(RealUrl, {
    construct(target, given, newTarget) {
      try {
        return Reflect.construct(target, given, newTarget);
      } catch {
        throw invalidUrl(given);
      }
    },
  });
  Object.defineProperty(RealUrl.prototype, 'constructor', {
    value: NodeUrl,
    writable: true,
    configurable: true,
  });
  return NodeUrl;
}

function invalidUrl([input, base]: readonly unknown[]): TypeError {
  const members = { code: 'ERR_INVALID_URL', input: `${input}` };
  return Object.assign(
    new TypeError('Invalid URL'),
    base === undefined ? members : { ...members, base: `${base}` },
  );
}
