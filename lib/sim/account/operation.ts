import type { AwsError } from '../kernel/aws-error';
import type { Result } from '../kernel/result';
import type { StructureShape } from '../model/shape';
import type { Account } from './account-state';
import type { Caller } from './caller';
import type { Plan } from './plan';
import type { Surroundings } from './surroundings';

/** One call, after the front door let it in. */
export interface Call<Input> extends Surroundings {
  readonly account: Account;
  readonly caller: Caller;
  readonly requestId: string;
  readonly input: Input;
}

/** What came of it. Without an `account` nothing changed; without an `output` the caller waits for a function. */
export interface Done<Output> {
  readonly account?: Account;
  readonly output?: Output;
  /** Where it is not the operation's usual one. */
  readonly httpStatus?: number;
  readonly plan?: Plan;
}

export type Outcome<Output> = Result<Done<Output>, AwsError>;

/** One operation of a service's API. Its file says all there is about it. */
export interface Operation<Input = never, Output extends object = object> {
  /** The API model of its request. */
  readonly input: StructureShape;
  readonly iamAction: string;
  readonly resourceArn: (input: Input) => string;
  /** Of a successful answer. */
  readonly httpStatus: number;
  readonly isReadOnly: boolean;
  readonly run: (call: Call<Input>) => Outcome<Output>;
}
