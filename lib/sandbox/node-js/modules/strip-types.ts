import { transform } from 'sucrase';

/**
 * JavaScript of a TypeScript source, line for line. As in Node.js an import without `type` stays, used or not. A source
 * that does not parse is left for the engine to refuse.
 */
export function stripTypes(source: string): string {
  try {
    const { code } = transform(source, {
      transforms: ['typescript'],
      disableESTransforms: true,
      keepUnusedImports: true,
    });
    return code;
  } catch {
    return source;
  }
}
