import type { Account } from '../../account/account-state';
import type { Plan } from '../../account/plan';

/** The account after something happened to it, and what is to be done about it. */
export interface Advanced {
  readonly account: Account;
  readonly plan: Plan;
}
