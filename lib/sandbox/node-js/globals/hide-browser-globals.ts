import { NODE_GLOBAL_NAMES } from './node-global-names';

/**
 * Takes away the globals of a browser worker that Node.js does not have. What cannot be removed reads as undefined, and so
 * does what the global object has as an `EventTarget`: every other target still needs it.
 */
export function hideBrowserGlobals(): void {
  for (let holder: object | null = globalThis; holder !== null && holder !== Object.prototype; ) {
    const target = holder === EventTarget.prototype ? globalThis : holder;
    for (const name of Object.getOwnPropertyNames(holder)) hide(target, name);
    holder = Object.getPrototypeOf(holder);
  }
}

function hide(holder: object, name: string): void {
  if (NODE_GLOBAL_NAMES.has(name) || name === 'constructor' || name.startsWith('__')) return;
  if (Reflect.deleteProperty(holder, name) && !(name in holder)) return;
  Reflect.defineProperty(holder, name, { value: undefined });
}
