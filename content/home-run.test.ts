import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REAL_TIMERS } from '@/lib/account/timers';
import { toSampleView } from '@/lib/course/sample-view';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { createLambdaService } from '@/lib/workbench/create-lambda-service';
import homeRun from './home-run.json' with { type: 'json' };
import { lesson } from './lessons/first-handler/lesson';

/** `RECORD_HOME_RUN=1 npm run test:content` puts today's run on the home page. */
it('the run on the home page is what the first sample still does', async () => {
  const run = await runSample();
  if (process.env.RECORD_HOME_RUN) {
    const recorded = { date: new Date().toISOString().slice(0, 10), ...run };
    writeFileSync(
      join(import.meta.dirname, 'home-run.json'),
      `${JSON.stringify(recorded, null, 2)}\n`,
    );
    return;
  }
  const { date: _recordedOn, ...recorded } = homeRun;
  expect(withoutFigures(run)).toEqual(withoutFigures(recorded));
});

async function runSample() {
  const host = openNodeHost();
  const log: LogEvent[] = [];
  const service = createLambdaService({
    host,
    wallClock: () => Date.now(),
    clockSpeed: () => 'realTime',
    randomBytes,
    timers: REAL_TIMERS,
    onStartProgress: () => {},
    listeners: { logged: (events) => log.push(...events), environmentsChanged: () => {} },
  });
  try {
    const code = readFileSync(
      join(import.meta.dirname, 'lessons/first-handler/start/sample/lambda_function.py'),
      'utf8',
    );
    const sample = toSampleView(lesson.samples.sample, { 'lambda_function.py': code });
    const eventText = sample.events[0]?.payloadText ?? '';
    const result = await service.invoke({ ...sample, eventText });
    const lines = log.filter(({ cloudWatchOnly }) => !cloudWatchOnly).map(({ text }) => text);
    return { event: eventText, payload: result.payloadText, log: lines };
  } finally {
    await host.close();
  }
}

/** Ids and durations are of that one run. */
function withoutFigures(run: {
  readonly event: string;
  readonly payload: string;
  readonly log: readonly string[];
}) {
  return {
    ...run,
    log: run.log.map((line) =>
      line.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>').replace(/\d+(\.\d+)? (ms|MB)/g, '<$2>'),
    ),
  };
}
