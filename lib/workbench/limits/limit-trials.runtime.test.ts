import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { runCase } from '../recorded-cases/run-case';
import { LIMIT_ROWS } from './limit-rows';
import { LIMIT_TRIAL_IDS, type LimitTrialId, limitTrial } from './limit-trials';

const host = openNodeHost();
afterAll(() => host.close());

/** What AWS, or the runtime, says at each limit. */
const SAYS: Readonly<Record<LimitTrialId, RegExp>> = {
  timeout: /^timedOut .*"Sandbox\.Timedout".* Task timed out after 900\.00 seconds/,
  timeoutSetting: /^invalid ValidationException: .*'901' at 'timeout'.*less than or equal to 900/,
  memory: /^failed .*"Runtime\.ExitError".* signal: killed/,
  memorySetting:
    /^invalid ValidationException: .*'10241' at 'memorySize'.*less than or equal to 10240/,
  temporaryStorage: /^failed .*\[Errno 28\] No space left on device/,
  request: /^invalid RequestEntityTooLargeException: Request must be smaller than 6291456 bytes/,
  response:
    /^failed .*Response payload size exceeded maximum allowed payload size \(6291556 bytes\)/,
  environment: /^invalid InvalidParameterValueException: .*exceeded the 4KB limit/,
  init: /^timedOut .*Task timed out after 5\.00 seconds/,
  recursion: /^failed .*"RecursionError"/,
};

it.for(LIMIT_TRIAL_IDS)('%s is hit for real, and answered in AWS’s words', async (id) => {
  const { workspace, clockSpeed, longEvent } = limitTrial(id);
  const { configuration, files, events } = workspace;
  const eventTexts = [longEvent?.() ?? events[0]?.payloadText ?? ''];
  const [run] = await runCase(host, { configuration, files, clockSpeed, eventTexts });
  const { outcome, awsError, payloadText = '' } = run?.result ?? {};
  const answer = awsError ? `${awsError.code}: ${awsError.message}` : payloadText;
  expect(`${outcome} ${answer}`).toMatch(SAYS[id]);
});

it('stands in the table of limits, each once', () => {
  expect(LIMIT_ROWS.flatMap(({ trials }) => trials).toSorted()).toEqual(LIMIT_TRIAL_IDS.toSorted());
});
