import { expect, it } from 'vitest';
import { IDLE_MS } from '../lambda/fleet/settle';
import { benchWithFunction } from './account-fixture';
import { endHandler, invoke, pass, running, THREW } from './fleet-fixture';
import { atRest, environmentLost, wakeTime } from './what-happens';

const EVENT = { InvocationType: 'Event' };

it('ACC-6: at rest there is no environment, and an event that was running is tried again', () => {
  const lab = benchWithFunction();
  invoke(lab, EVENT);
  const { environments, events } = atRest(lab.account, lab.now).fleet;
  expect(environments).toEqual({});
  expect(events).toMatchObject([{ dueAt: lab.now }]);
});

it('ACC-7: an environment that is ended from outside takes its request with it, and says so', () => {
  const lab = benchWithFunction();
  invoke(lab);
  const [handler] = running(lab);
  const { environmentId = '', process, requestId } = handler ?? {};
  const lost = environmentLost(lab.account, environmentId, lab);
  expect(lost.plan).toEqual([
    { do: 'stopProcess', environmentId, process },
    { do: 'abandon', requestId },
  ]);
  expect(lost.account.fleet.environments).toEqual({});
});

it('ACC-8: the account says when it must be woken: for an event that waits, or an environment that goes', () => {
  const lab = benchWithFunction();
  expect(wakeTime(lab.account, lab.now)).toBeUndefined();
  invoke(lab, EVENT);
  endHandler(lab, THREW);
  expect(wakeTime(lab.account, lab.now)).toBe(lab.now + 60_000);
  pass(lab, 60_000);
  endHandler(lab);
  expect(wakeTime(lab.account, lab.now)).toBe(lab.now + IDLE_MS);
});
