import type { Shape } from './shape';

/** Everything the API model asks of a value, in the words and the order of AWS's validator. */
export function constraintsOf(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'text':
      return [
        ...lengthConstraints(shape),
        ...(shape.pattern === undefined ? [] : [patternConstraint(shape.pattern)]),
        ...(shape.oneOf === undefined ? [] : [enumConstraint(shape.oneOf)]),
      ];
    case 'whole':
      return rangeConstraints(shape, String);
    case 'fraction':
      return rangeConstraints(shape, asDouble);
    default:
      return [];
  }
}

/** Java prints a double with a decimal point: `2.0`. */
export function asDouble(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

export function patternConstraint(pattern: string): string {
  return `Member must satisfy regular expression pattern: ${pattern}`;
}

export function enumConstraint(values: readonly string[]): string {
  return `Member must satisfy enum value set: [${values.join(', ')}]`;
}

export function atMostLong(length: number): string {
  return `Member must have length less than or equal to ${length}`;
}

export function atLeastLong(length: number): string {
  return `Member must have length greater than or equal to ${length}`;
}

export function atMost(value: string): string {
  return `Member must have value less than or equal to ${value}`;
}

export function atLeast(value: string): string {
  return `Member must have value greater than or equal to ${value}`;
}

function lengthConstraints(shape: {
  readonly minLength?: number;
  readonly maxLength?: number;
}): readonly string[] {
  return [
    ...(shape.maxLength === undefined ? [] : [atMostLong(shape.maxLength)]),
    ...(shape.minLength === undefined ? [] : [atLeastLong(shape.minLength)]),
  ];
}

function rangeConstraints(
  { min, max }: { readonly min?: number; readonly max?: number },
  print: (value: number) => string,
): readonly string[] {
  return [
    ...(max === undefined ? [] : [atMost(print(max))]),
    ...(min === undefined ? [] : [atLeast(print(min))]),
  ];
}
