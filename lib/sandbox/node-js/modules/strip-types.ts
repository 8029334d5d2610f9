import { transform } from 'sucrase';

/** JavaScript of a TypeScript source, line for line. A source that does not parse is left for the engine to refuse. */
export function stripTypes(source: string): string {
  try {
    return transform(source, { transforms: ['typescript'], disableESTransforms: true }).code;
  } catch {
    return source;
  }
}
