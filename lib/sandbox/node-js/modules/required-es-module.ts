import { transform } from 'sucrase';

/** An ES module as the body of a function: what it imports is required, line for line. @throws when it does not parse. */
export function asCommonJs(source: string): string {
  const { code } = transform(source, {
    transforms: ['imports'],
    disableESTransforms: true,
    preserveDynamicImport: true,
  });
  return code;
}

/** What `require` answers for an ES module, empty yet: its namespace, which tells tools of a default export. */
export function emptyNamespace(names: readonly string[]): object {
  const namespace: object = Object.create(null);
  if (names.includes('default')) Object.assign(namespace, { __esModule: true });
  for (const name of [...names].sort()) Reflect.set(namespace, name, undefined);
  return Object.defineProperty(namespace, Symbol.toStringTag, { value: 'Module' });
}
