import type { AwsError } from '../../kernel/aws-error';
import { err } from '../../kernel/result';

type Refusal = { readonly ok: false; readonly failure: AwsError };

/** Most of Lambda's exceptions say that the caller is at fault. */
const USER: NonNullable<AwsError['members']> = { Type: 'User' };

function refusal(code: string, httpStatus: number, message: string): Refusal {
  return err({ code, message, httpStatus, members: USER });
}

export function invalidParameter(message: string): Refusal {
  return refusal('InvalidParameterValueException', 400, message);
}

/** Some come without a `Type`, which was recorded so. */
export function invalidParameterOfNobody(message: string): Refusal {
  return err({ code: 'InvalidParameterValueException', message, httpStatus: 400 });
}

export function notFound(message: string): Refusal {
  return refusal('ResourceNotFoundException', 404, message);
}

export function functionNotFound(arn: string): Refusal {
  return notFound(`Function not found: ${arn}`);
}

export function aliasNotFound(arn: string): Refusal {
  return notFound(`Cannot find alias arn: ${arn}`);
}

export function noSuchResource(): Refusal {
  return notFound('The resource you requested does not exist.');
}

export function conflict(message: string): Refusal {
  return refusal('ResourceConflictException', 409, message);
}

export function staleRevision(): Refusal {
  return refusal(
    'PreconditionFailedException',
    412,
    'The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id',
  );
}

/** The exceptions of the checks that the workbench asks too; only those of the service itself have a `Type`. */
export function typed({ failure }: Refusal): Refusal {
  return err(failure.code === 'ValidationException' ? failure : { ...failure, members: USER });
}

export function tooLarge(message: string): Refusal {
  return err({ code: 'RequestEntityTooLargeException', message, httpStatus: 413 });
}

/** Ours, not AWS's: something AWS would do now that this simulation does not. */
export function notSimulated(message: string): Refusal {
  return err({ code: 'NotSimulated', message, httpStatus: 501 });
}
