import type { Shape, StructureShape } from './shape';

/**
 * Why a value could not even be read, in the words of AWS's deserializer: `STRING_VALUE can not be converted to an
 * Integer`. A `null` counts as absent.
 */
export function unreadable(shape: Shape, value: unknown): string | undefined {
  if (value === null || value === undefined || shape.kind === 'anything') return undefined;
  if (shape.kind === 'list') return unreadableList(shape.item, value);
  if (shape.kind === 'map') return unreadableMap(shape.value, value);
  if (shape.kind === 'structure') {
    return isObject(value) ? firstUnreadable(shape, value) : startOf(value);
  }
  return ofKind(value, shape.kind) ? undefined : notConverted(value, SCALARS[shape.kind]);
}

function unreadableList(item: Shape, value: unknown): string | undefined {
  if (!Array.isArray(value)) return startOf(value);
  return firstOf(value.map((one) => unreadable(item, one)));
}

function unreadableMap(item: Shape, value: unknown): string | undefined {
  if (!isObject(value)) return startOf(value);
  return firstOf(Object.values(value).map((one) => unreadable(item, one)));
}

const SCALARS = {
  text: 'a String',
  whole: 'an Integer',
  fraction: 'a Double',
  flag: 'a Boolean',
} as const;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstUnreadable(
  shape: StructureShape,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  return firstOf(
    Object.entries(shape.members).map(([name, member]) =>
      Object.hasOwn(value, name) ? unreadable(member, value[name]) : undefined,
    ),
  );
}

function firstOf(complaints: readonly (string | undefined)[]): string | undefined {
  return complaints.find((complaint) => complaint !== undefined);
}

function ofKind(value: unknown, kind: keyof typeof SCALARS): boolean {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'flag') return typeof value === 'boolean';
  return kind === 'whole' ? Number.isInteger(value) : Number.isFinite(value);
}

function notConverted(value: unknown, target: string): string {
  return isObject(value) || Array.isArray(value)
    ? startOf(value)
    : `${tokenOf(value)} can not be converted to ${target}`;
}

function tokenOf(value: unknown): string {
  if (typeof value === 'string') return 'STRING_VALUE';
  if (typeof value === 'boolean') return `${String(value).toUpperCase()}_VALUE`;
  return Number.isInteger(value) ? 'NUMBER_VALUE' : 'DECIMAL_VALUE';
}

function startOf(value: unknown): string {
  if (isObject(value)) return 'Start of structure or map found where not expected.';
  if (Array.isArray(value)) return 'Start of list found where not expected';
  return 'Unexpected field type';
}
