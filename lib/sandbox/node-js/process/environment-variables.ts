import { nodeError } from '../errors/node-error';

/** `process.env`: every value is text, whatever is assigned. */
export function createEnvironmentVariables(
  variables: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const target: Record<string, string | undefined> = Object.assign({}, variables);
  return new Proxy(target, {
    set: (stored, name, value) => Reflect.set(stored, checkedName(name), asText(value)),
    defineProperty(stored, name, descriptor) {
      if (descriptor.get || descriptor.set) {
        const message = "'process.env' does not accept an accessor(getter/setter) descriptor";
        throw nodeError(TypeError, 'ERR_INVALID_OBJECT_DEFINE_PROPERTY', message);
      }
      const value = asText(descriptor.value);
      return Reflect.defineProperty(stored, checkedName(name), {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    },
  });
}

function checkedName(name: string | symbol): string {
  if (typeof name === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
  return name;
}

function asText(value: unknown): string {
  if (typeof value === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
  return `${value}`;
}
