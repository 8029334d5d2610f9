import type { AccountShell } from '@/lib/account/account-shell';
import type { AwsError } from '@/lib/sim/kernel/aws-error';
import { err, ok, type Result } from '@/lib/sim/kernel/result';

/** Who presses the buttons of the workbench, as the account knows them. */
export const READER = 'user/reader';

export function callAsReader(
  shell: AccountShell,
  operation: string,
  input: object,
  service = 'lambda',
): Result<object, AwsError> {
  const { answer } = shell.callNow({ principal: READER, service, operation, input });
  return answer.status === 'refused' ? err(answer.error) : ok(answer.output);
}
