import { expect, it } from 'vitest';
import type { AwsError } from '../kernel/aws-error';
import type { Result } from '../kernel/result';
import cases from './cases/api.json';
import { checkFunctionName, checkRuntime } from './check-function-configuration';
import { RESPONSE_TOO_LARGE_PAYLOAD, timedOutPayload } from './platform-errors';

const PAYLOADS: ReadonlyMap<string, string> = new Map([
  ['api-invoke-timeout', timedOutPayload('<requestId>', 1_000)],
  ['api-invoke-response-too-large', RESPONSE_TOO_LARGE_PAYLOAD],
]);
const REFUSALS: ReadonlyMap<string, Result<unknown, AwsError>> = new Map<
  string,
  Result<unknown, AwsError>
>([
  ['api-create-bad-runtime-enum', checkRuntime('non-existent-runtime')],
  ['api-create-name-too-long', checkFunctionName('f'.repeat(65))],
]);

for (const { id, rule, when, expect: expected } of cases) {
  it(`${rule}: ${id}: ${when}`, () => {
    const payload = PAYLOADS.get(id);
    if (payload !== undefined) {
      expect(payload).toBe(JSON.stringify(expected.payload));
      return;
    }
    expect(REFUSALS.get(id)).toEqual({
      ok: false,
      failure: {
        code: expected.error,
        httpStatus: expected.http_status,
        message: expect.stringMatching(new RegExp(expected.message_regex ?? '')),
      },
    });
  });
}
