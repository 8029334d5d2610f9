/** What AWS's API model says about one value of a request: its kind and the constraints it must satisfy. */
export type Shape =
  | TextShape
  | WholeShape
  | FractionShape
  | { readonly kind: 'flag' }
  /** Taken as it comes: an operation reads it by itself. */
  | { readonly kind: 'anything' }
  | ListShape
  | MapShape
  | StructureShape;

export interface TextShape {
  readonly kind: 'text';
  readonly minLength?: number;
  readonly maxLength?: number;
  /** As the API model prints it, unanchored: AWS matches it against the whole value. */
  readonly pattern?: string;
  readonly oneOf?: readonly string[];
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

export type WholeShape = { readonly kind: 'whole' } & Range;
type FractionShape = { readonly kind: 'fraction' } & Range;

interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
  readonly minLength?: number;
  readonly maxLength?: number;
}

interface MapShape {
  readonly kind: 'map';
  readonly key: TextShape;
  readonly value: Shape;
  /** AWS does not repeat what is in it, as with environment variables. */
  readonly isSecret?: boolean;
}

export interface StructureShape {
  readonly kind: 'structure';
  readonly members: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

export function text(constraints: Omit<TextShape, 'kind'> = {}): TextShape {
  return { kind: 'text', ...constraints };
}

export function oneOf(...values: readonly string[]): TextShape {
  return { kind: 'text', oneOf: values };
}

export function whole(range: Range = {}): Shape {
  return { kind: 'whole', ...range };
}

export function fraction(range: Range = {}): Shape {
  return { kind: 'fraction', ...range };
}

export const FLAG: Shape = { kind: 'flag' };
export const ANYTHING: Shape = { kind: 'anything' };

export function listOf(item: Shape, lengths: Omit<ListShape, 'kind' | 'item'> = {}): Shape {
  return { kind: 'list', item, ...lengths };
}

export function mapOf(key: TextShape, value: Shape, options: { isSecret?: boolean } = {}): Shape {
  return { kind: 'map', key, value, ...options };
}

export function structure(
  members: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
): StructureShape {
  return { kind: 'structure', members, required };
}
