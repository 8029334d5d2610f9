import type { AwsError } from '../kernel/aws-error';
import { err, ok, type Result } from '../kernel/result';
import { type BrokenConstraint, validated } from '../lambda/constraint';
import {
  asDouble,
  atLeast,
  atLeastLong,
  atMost,
  atMostLong,
  constraintsOf,
  enumConstraint,
  patternConstraint,
} from './constraints';
import { isObject, unreadable } from './serialization';
import type { Shape, StructureShape, TextShape } from './shape';

/**
 * Checks a request against the API model as AWS's front does before any service sees it: first that it can be read,
 * then every constraint, all that are broken in one error. Members the model does not know are dropped, `null` is absent.
 */
export function validate(
  shape: StructureShape,
  input: unknown,
): Result<Readonly<Record<string, unknown>>, AwsError> {
  const complaint = unreadable(shape, input);
  if (complaint !== undefined) {
    return err({ code: 'SerializationException', message: complaint, httpStatus: 400 });
  }
  const given = known(shape, isObject(input) ? input : {});
  const checked = validated(given, brokenIn(shape, given, ''));
  return checked.ok ? ok(given) : checked;
}

function known(
  shape: StructureShape,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  for (const name in input) {
    const value = input[name];
    if (value !== null && value !== undefined && Object.hasOwn(shape.members, name)) {
      given[name] = value;
    }
  }
  return given;
}

function brokenIn(
  shape: StructureShape,
  value: Readonly<Record<string, unknown>>,
  place: string,
): readonly BrokenConstraint[] {
  const broken: BrokenConstraint[] = [];
  for (const name of shape.required) {
    if (value[name] === undefined || value[name] === null) {
      broken.push({
        member: place + lowerFirst(name),
        isNull: true,
        constraint: 'Member must not be null',
      });
    }
  }
  for (const name in value) {
    const member = shape.members[name];
    const given = value[name];
    if (member && given !== undefined && given !== null) {
      broken.push(...brokenBy(member, given, place + lowerFirst(name)));
    }
  }
  return broken;
}

function brokenBy(shape: Shape, value: unknown, member: string): readonly BrokenConstraint[] {
  if (shape.kind === 'text') return brokenText(shape, String(value), member);
  if (shape.kind === 'whole' || shape.kind === 'fraction') {
    return brokenNumber(shape, Number(value), member);
  }
  if (shape.kind === 'list') return Array.isArray(value) ? brokenList(shape, value, member) : [];
  if (!isObject(value)) return [];
  if (shape.kind === 'structure') return brokenIn(shape, value, `${member}.`);
  return shape.kind === 'map' ? brokenMap(shape, value, member) : [];
}

function brokenText(shape: TextShape, value: string, member: string): readonly BrokenConstraint[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, oneOf } = shape;
  const broken: string[] = [];
  if (value.length > maxLength) broken.push(atMostLong(maxLength));
  if (value.length < minLength) broken.push(atLeastLong(minLength));
  if (pattern !== undefined && !matches(pattern, value)) broken.push(patternConstraint(pattern));
  if (oneOf !== undefined && !oneOf.includes(value)) broken.push(enumConstraint(oneOf));
  return broken.map((constraint) => ({ member, value, constraint }));
}

const PATTERNS = new Map<string, RegExp>();

/** Patterns are the model's own constants, so they are compiled once. */
function matches(pattern: string, value: string): boolean {
  const expression = PATTERNS.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
  PATTERNS.set(pattern, expression);
  return expression.test(value);
}

function brokenNumber(
  shape: Shape & { kind: 'whole' | 'fraction' },
  value: number,
  member: string,
): readonly BrokenConstraint[] {
  const print = shape.kind === 'whole' ? String : asDouble;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = shape;
  if (value > max) return [{ member, value: print(value), constraint: atMost(print(max)) }];
  if (value < min) return [{ member, value: print(value), constraint: atLeast(print(min)) }];
  return [];
}

function brokenList(
  shape: Shape & { kind: 'list' },
  items: readonly unknown[],
  member: string,
): readonly BrokenConstraint[] {
  if (shape.item.kind === 'structure') {
    const item = shape.item;
    return items.flatMap((one, index) =>
      isObject(one) ? brokenIn(item, one, `${member}.${index + 1}.member.`) : [],
    );
  }
  const value = printed(items);
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = shape;
  const broken: BrokenConstraint[] = [];
  if (items.length > maxLength) {
    broken.push({ member, value, constraint: atMostLong(maxLength) });
  }
  if (items.length < minLength) {
    broken.push({ member, value, constraint: atLeastLong(minLength) });
  }
  if (items.some((item) => isBroken(shape.item, item))) {
    const all = [...constraintsOf(shape.item), 'Member must not be null'];
    broken.push({
      member,
      value,
      constraint: `Member must satisfy constraint: [${all.join(', ')}]`,
    });
  }
  return broken;
}

function brokenMap(
  shape: Shape & { kind: 'map' },
  map: Readonly<Record<string, unknown>>,
  member: string,
): readonly BrokenConstraint[] {
  const value = shape.isSecret ? {} : { value: printedMap(shape, map) };
  const broken: BrokenConstraint[] = [];
  if (Object.keys(map).some((key) => isBroken(shape.key, key))) {
    const all = constraintsOf(shape.key).join(', ');
    broken.push({ member, ...value, constraint: `Map keys must satisfy constraint: [${all}]` });
  }
  if (Object.values(map).some((item) => isBroken(shape.value, item))) {
    const all = [...constraintsOf(shape.value), 'Member must not be null'].join(', ');
    broken.push({ member, ...value, constraint: `Map value must satisfy constraint: [${all}]` });
  }
  return broken;
}

function isBroken(shape: Shape, value: unknown): boolean {
  return value === null || brokenBy(shape, value, '').length > 0;
}

/** As Java prints a list: `[x86_64, arm64]`. */
function printed(items: readonly unknown[]): string {
  return `[${items.map(String).join(', ')}]`;
}

/** As Java prints a map: `{2=0.5}`. */
function printedMap(
  { value: shape }: Shape & { kind: 'map' },
  map: Readonly<Record<string, unknown>>,
): string {
  const print = (item: unknown) =>
    shape.kind === 'fraction' && typeof item === 'number' ? asDouble(item) : String(item);
  return `{${Object.entries(map)
    .map(([key, item]) => `${key}=${print(item)}`)
    .join(', ')}}`;
}

/** The model's `FunctionName` is `functionName` in AWS's messages. */
function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
