import { afterAll, describe, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { differences } from './cases/differences';
import { casesFor, expectationFor } from './cases/recorded-case';
import { runCase } from './cases/run-case';

const host = openNodeHost();
afterAll(() => host.close());

describe.each(['nodejs22.x', 'nodejs24.x'] as const)('%s', (runtime) => {
  /** Sent to the API asynchronously: nothing of Node.js. */
  const cases = casesFor(runtime).filter(({ invoke }) => invoke?.invocation_type !== 'Event');

  it.each(cases.map((one) => [one.id, one] as const))('NODE-1: %s', async (_id, recorded) => {
    const runs = await runCase(host, recorded, runtime);
    const expected = expectationFor(recorded, runtime);
    const each = expected.each ?? [];
    expect(runs.flatMap((run, at) => differences(run, each[at] ?? expected))).toEqual([]);
  });
});
