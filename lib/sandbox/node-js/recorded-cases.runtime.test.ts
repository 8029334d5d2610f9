import { afterAll, describe, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { differences } from '@/lib/workbench/recorded-cases/differences';
import { runCase } from '@/lib/workbench/recorded-cases/run-case';
import { casesFor, expectationFor, functionOf } from './cases/recorded-case';

const host = openNodeHost();
afterAll(() => host.close());

describe.each(['nodejs22.x', 'nodejs24.x'] as const)('%s', (runtime) => {
  /** Sent to the API asynchronously: nothing of Node.js. */
  const cases = casesFor(runtime).filter(({ invoke }) => invoke?.invocation_type !== 'Event');

  it.each(cases.map((one) => [one.id, one] as const))('NODE-1: %s', async (_id, recorded) => {
    const runs = await runCase(host, functionOf(recorded, runtime));
    expect(differences(runs, expectationFor(recorded, runtime))).toEqual([]);
  });
});
