const toStringTag = Object.prototype.toString;

/** An object made by an Error constructor of any realm, as `util.types.isNativeError` sees it. */
export function isNativeError(value: unknown): value is Error {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Error) return true;
  return !(Symbol.toStringTag in value) && toStringTag.call(value) === '[object Error]';
}
