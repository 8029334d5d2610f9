import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { REAL_TIMERS } from '@/lib/account/timers';
import { diagnose } from '@/lib/course/diagnose';
import type { InvocationRecord } from '@/lib/course/invocation-record';
import type { KnownError } from '@/lib/course/known-error';
import { readErrorFiles } from '@/lib/course/read-error-files';
import { toSampleView } from '@/lib/course/sample-view';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { runtimeFamily } from '@/lib/sim/lambda/function-configuration';
import { createLambdaService } from '@/lib/workbench/create-lambda-service';
import { type OpenLambdaService, runTrial } from '@/lib/workbench/run-trial';
import { KNOWN_ERRORS } from './error-doctor';

const host = openNodeHost();
afterAll(() => host.close());

const openService: OpenLambdaService = (listeners) =>
  createLambdaService({
    host,
    listeners,
    wallClock: () => Date.now(),
    clockSpeed: () => 'realTime',
    randomBytes,
    timers: REAL_TIMERS,
    onStartProgress: () => {},
  });

it.concurrent.for(KNOWN_ERRORS)(
  'the example of $slug fails so, and is known by it',
  async (known, test) => {
    const record = await runExample(known, 'broken');
    const { errorType, errorMessage } = JSON.parse(record.payloadText);
    const family = runtimeFamily(known.example.runtime);
    const found = diagnose(KNOWN_ERRORS, { errorType, errorMessage, family });
    test.expect([record.outcome === 'succeeded', found?.slug]).toEqual([false, known.slug]);
  },
);

it.concurrent.for(KNOWN_ERRORS)('the mended example of $slug succeeds', async (known, test) => {
  const { outcome } = await runExample(known, 'mended');
  test.expect(outcome).toBe('succeeded');
});

it('has a folder for every error and no other', () => {
  const entries = readdirSync(join(import.meta.dirname, 'errors'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.sort()).toEqual(KNOWN_ERRORS.map(({ slug }) => slug).sort());
});

async function runExample(
  { slug, example, mendedHandler }: KnownError,
  kind: 'broken' | 'mended',
): Promise<InvocationRecord> {
  const files = (await readErrorFiles(slug))[kind];
  const handler = kind === 'mended' ? (mendedHandler ?? example.handler) : example.handler;
  const sample = toSampleView({ ...example, handler, folder: kind }, files);
  const { configuration, events } = sample;
  const eventText = events[0]?.payloadText ?? '{}';
  const [record] = await runTrial(openService, [{ configuration, files, eventText }]);
  if (!record) throw new Error(`${slug} did not run`);
  return record;
}
