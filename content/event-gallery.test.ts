import { randomBytes } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { REAL_TIMERS } from '@/lib/account/timers';
import { toEventExample } from '@/lib/course/event-example';
import { meaningOf, memberPaths, patternFor } from '@/lib/course/event-fields';
import { repeatable } from '@/lib/course/invocation-record';
import type { JsonValue } from '@/lib/course/lesson';
import { readEventFiles } from '@/lib/course/read-event-files';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { createLambdaService } from '@/lib/workbench/create-lambda-service';
import { EVENT_TEMPLATES } from '@/lib/workbench/event-templates/event-templates';
import { unpackLogs } from '@/lib/workbench/event-templates/unpack-logs';
import { type OpenLambdaService, runTrial } from '@/lib/workbench/run-trial';
import { EVENT_SOURCES } from './event-gallery';
import { HEADER_FIELDS } from './events/fields/headers';

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

function payloadOf(id: string): JsonValue {
  const template = EVENT_TEMPLATES.find((candidate) => candidate.id === id);
  if (!template?.source) throw new Error(`No sourced template ${id}`);
  return JSON.parse(JSON.stringify(template.payload));
}

/** What an event says, and what lies packed in it. */
function everyPath(id: string): readonly string[] {
  const payload = payloadOf(id);
  const paths = memberPaths(payload).map(({ path }) => path);
  if (id !== 'cloudwatch-logs') return paths;
  const logs = unpackLogs(payload as { awslogs: { data: string } });
  return [...paths, ...memberPaths(logs).map(({ path }) => path)];
}

it('has a source for every template that AWS sends', () => {
  const sent = EVENT_TEMPLATES.filter(({ source }) => source).map(({ id }) => id);
  const own = ['hello-world'];
  expect(EVENT_SOURCES.map(({ id }) => id).toSorted()).toEqual(
    sent.filter((id) => !own.includes(id)).toSorted(),
  );
});

it.for(EVENT_SOURCES)('explains every member of $id', ({ id, fields }) => {
  const missing = everyPath(id).filter(
    (path) => !meaningOf(path, { fields, headers: HEADER_FIELDS }),
  );
  expect(missing).toEqual([]);
});

it('explains nothing that no event has', () => {
  const used = EVENT_SOURCES.flatMap(({ id, fields }) =>
    everyPath(id).map((path) => patternFor(path, fields)),
  );
  const headers = EVENT_SOURCES.flatMap(({ id }) => everyPath(id))
    .filter((path) => /eaders\./.test(path))
    .map((path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  const idle = [
    ...EVENT_SOURCES.flatMap(({ fields }) => Object.keys(fields)).filter(
      (key) => !used.includes(key),
    ),
    ...Object.keys(HEADER_FIELDS).filter((name) => !headers.includes(name)),
  ];
  expect(idle).toEqual([]);
});

const EXAMPLES = EVENT_SOURCES.flatMap(({ id }) =>
  (['python', 'nodejs'] as const).map((language) => ({ id, language })),
);

it.concurrent.for(EXAMPLES)(
  'the handler of $id in $language runs as recorded',
  async ({ id, language }, test) => {
    const example = toEventExample(id, payloadOf(id), await readEventFiles(id));
    const { configuration, files, events } = example.samples[language];
    const eventText = events[0]?.payloadText ?? '';
    const [record] = await runTrial(openService, [{ configuration, files, eventText }]);
    test.expect(record?.outcome).toBe('succeeded');
    await test
      .expect(`${JSON.stringify(record && repeatable(record), null, 2)}\n`)
      .toMatchFileSnapshot(`events/${id}/${language}.golden.json`);
  },
);
