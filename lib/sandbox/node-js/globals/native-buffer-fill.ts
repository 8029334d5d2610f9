import { Buffer } from 'buffer';

const nativeFill = Uint8Array.prototype.fill;
const packageFill = Buffer.prototype.fill;

/** The package fills byte by byte; a whole buffer of one number is the engine's own work. */
export function fillBuffersNatively(): void {
  Object.defineProperty(Buffer.prototype, 'fill', {
    value(this: Buffer, value: unknown, ...rest: unknown[]) {
      const isWhole = typeof value === 'number' && rest.every((one) => one === undefined);
      return isWhole
        ? nativeFill.call(this, value)
        : Reflect.apply(packageFill, this, [value, ...rest]);
    },
    writable: true,
    configurable: true,
  });
}
