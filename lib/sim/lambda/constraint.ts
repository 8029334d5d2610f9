import type { AwsError } from '../kernel/aws-error';
import { err, ok, type Result } from '../kernel/result';

/**
 * One constraint of the API model that a value broke, in the words of AWS's validator:
 * `Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900`.
 */
export interface BrokenConstraint {
  readonly member: string;
  /** Absent for maps, whose contents AWS does not repeat. */
  readonly value?: string;
  /** It is missing: AWS says `Value null`, without quotes. */
  readonly isNull?: true;
  readonly constraint: string;
}

export function brokenRange(
  member: string,
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): readonly BrokenConstraint[] {
  const quoted = String(value);
  if (value < min) {
    const constraint = `Member must have value greater than or equal to ${min}`;
    return [{ member, value: quoted, constraint }];
  }
  if (value > max) {
    const constraint = `Member must have value less than or equal to ${max}`;
    return [{ member, value: quoted, constraint }];
  }
  return [];
}

export function brokenLength(
  member: string,
  value: string,
  maxLength: number,
): readonly BrokenConstraint[] {
  if (value.length <= maxLength) return [];
  const constraint = `Member must have length less than or equal to ${maxLength}`;
  return [{ member, value, constraint }];
}

/** @param pattern - As the API model has it, unanchored: AWS matches it against the whole value. */
export function brokenPattern(
  member: string,
  value: string,
  pattern: string,
): readonly BrokenConstraint[] {
  if (new RegExp(`^(?:${pattern})$`).test(value)) return [];
  const constraint = `Member must satisfy regular expression pattern: ${pattern}`;
  return [{ member, value, constraint }];
}

/** All that is wrong with a request, in one error as AWS counts it. */
export function validated<Value>(
  value: Value,
  broken: readonly BrokenConstraint[],
): Result<Value, AwsError> {
  if (broken.length === 0) return ok(value);
  const count = `${broken.length} validation error${broken.length === 1 ? '' : 's'} detected`;
  const message = `${count}: ${broken.map(sentence).join('; ')}`;
  return err({ code: 'ValidationException', message, httpStatus: 400 });
}

function sentence({ member, value, isNull, constraint }: BrokenConstraint): string {
  const quoted = value === undefined ? '' : `'${value}' `;
  return `Value ${isNull ? 'null ' : quoted}at '${member}' failed to satisfy constraint: ${constraint}`;
}
