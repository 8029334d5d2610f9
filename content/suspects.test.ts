import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { REAL_TIMERS } from '@/lib/account/timers';
import { rowsAgainst, toReadyRun } from '@/lib/course/expected-run';
import type { ExpectedRun, Suspect } from '@/lib/course/lesson';
import { toSuspectFile } from '@/lib/course/suspect-file';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { createLambdaService } from '@/lib/workbench/create-lambda-service';
import { runTrial } from '@/lib/workbench/run-trial';
import { LESSONS } from './course';

const host = openNodeHost();
afterAll(() => host.close());

const desks = LESSONS.flatMap(({ slug, figures }) =>
  figures.flatMap((figure) => (figure.kind === 'test-desk' ? [{ slug, ...figure }] : [])),
);

describe.each(desks)('$slug/$id', ({ slug, firstRow, enough, suspects }) => {
  it.concurrent('is solved by tests that need no more than the specification', async () => {
    const caught: string[] = [];
    for (const suspect of suspects) {
      if ((await against(slug, suspect, enough)).length > 0) caught.push(suspect.name);
    }
    expect(caught).toEqual(suspects.filter(({ isRight }) => !isRight).map(({ name }) => name));
  });

  it.concurrent('is not solved by the row it begins with', async () => {
    const passing: string[] = [];
    for (const suspect of suspects.filter(({ isRight }) => !isRight)) {
      if ((await against(slug, suspect, [firstRow])).length === 0) passing.push(suspect.name);
    }
    expect(passing.length).toBeGreaterThan(2);
  });
});

async function against(slug: string, suspect: Suspect, rows: readonly ExpectedRun[]) {
  const folder = join(import.meta.dirname, 'lessons', slug, 'suspects', suspect.name);
  const names = readdirSync(folder);
  const files = Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const { sample } = toSuspectFile(suspect, files, 'en');
  const ready = rows.map(toReadyRun).filter((row) => typeof row !== 'string');
  const records = await runTrial(
    (listeners) =>
      createLambdaService({
        host,
        listeners,
        wallClock: () => Date.now(),
        clockSpeed: () => 'realTime',
        randomBytes,
        timers: REAL_TIMERS,
        onStartProgress: () => {},
      }),
    ready.map(({ eventText }) => ({ ...sample, eventText })),
  );
  return rowsAgainst(ready, records);
}
