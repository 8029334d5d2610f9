type AnyFunction = (this: unknown, ...given: unknown[]) => unknown;

/** `util.deprecate`: the first call of a function, or of any with the code, emits a warning. */
export function deprecate(fn: AnyFunction, message: string, code?: string): AnyFunction {
  let isTold = false;
  const deprecated: AnyFunction = function (...given) {
    if (!isTold && !(code !== undefined && told.has(code))) {
      if (code !== undefined) told.add(code);
      process.emitWarning(message, 'DeprecationWarning', code as string);
    }
    isTold = true;
    return new.target ? Reflect.construct(fn, given, new.target) : Reflect.apply(fn, this, given);
  };
  Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) deprecated.prototype = fn.prototype;
  return deprecated;
}

const told = new Set<string>();
