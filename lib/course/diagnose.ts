import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { ErrorGroup, ErrorSign } from './known-error';

/** What is known of a failed invocation: its error payload, and the language it ran in. */
export interface ObservedError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly family: RuntimeFamily;
}

/** The first of `known` that the error looks like, so that the special ones come before the general. */
export function diagnose<Known extends { readonly group: ErrorGroup; readonly sign: ErrorSign }>(
  known: readonly Known[],
  error: ObservedError,
): Known | undefined {
  return known.find(({ group, sign }) => speaksOf(group, error.family) && shows(sign, error));
}

function speaksOf(group: ErrorGroup, family: RuntimeFamily): boolean {
  return group === 'lambda' || group === family;
}

function shows({ errorType, message }: ErrorSign, error: ObservedError): boolean {
  return (
    (errorType === undefined || errorType === error.errorType) &&
    (message === undefined || new RegExp(message).test(error.errorMessage))
  );
}
