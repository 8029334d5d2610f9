import type { Account } from './account-state';
import type { Caller } from './caller';

/** What a caller wants to do to what. */
export interface AccessRequest {
  readonly caller: Caller;
  /** As IAM names it: `lambda:InvokeFunction`. */
  readonly action: string;
  readonly resource: string;
}

/** What was decided, kept with the record of the call. */
export interface Decision {
  readonly effect: 'allow';
}

/** The place of IAM in the front door. There are no policies in this account: everybody in it may do everything. */
export function authorize(_account: Account, _request: AccessRequest): Decision {
  return { effect: 'allow' };
}
