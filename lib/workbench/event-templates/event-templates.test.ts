import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkEventName } from '../workspace-limits';
import { EVENT_TEMPLATES, eventFromTemplate } from './event-templates';
import { HTTP_EVENTS } from './http-events';
import { RECORD_EVENTS } from './record-events';
import { LOG_DATA } from './stream-events';
import { TEMPLATE_NAMES } from './template-names';
import { unpackLogs } from './unpack-logs';

it('has ids that are event names, each once', () => {
  const ids = EVENT_TEMPLATES.map(({ id }) => id);
  expect(ids.map((id, index) => checkEventName(id, ids.slice(0, index)))).toEqual(
    ids.map(() => null),
  );
});

it('has a name for each, in the same order', () => {
  expect(TEMPLATE_NAMES.map(({ id }) => id)).toEqual(EVENT_TEMPLATES.map(({ id }) => id));
});

it('becomes an event laid out as the console lays it out', () => {
  const [division] = EVENT_TEMPLATES;
  expect(division && eventFromTemplate(division)).toEqual({
    name: 'division',
    payloadText: '{\n  "x": 10,\n  "y": 2\n}',
  });
});

it('tells the true checksum of each SQS message', () => {
  const sqs = JSON.stringify(RECORD_EVENTS.find(({ id }) => id === 'sqs')?.payload);
  const { Records } = JSON.parse(sqs) as { Records: { body: string; md5OfBody: string }[] };
  expect(Records.map(({ md5OfBody }) => md5OfBody)).toEqual(
    Records.map(({ body }) => createHash('md5').update(body).digest('hex')),
  );
});

it('carries bodies that a handler can parse', () => {
  const bodies = HTTP_EVENTS.map(({ payload }) => JSON.parse(String(payload.body)));
  expect(bodies).toEqual(HTTP_EVENTS.map(() => ({ name: 'Aya', message: 'こんにちは' })));
});

it('packs log events that can be unpacked', () => {
  expect(unpackLogs({ awslogs: { data: LOG_DATA } })).toMatchObject({
    messageType: 'DATA_MESSAGE',
    logEvents: [{ message: "[ERROR] KeyError: 'item'" }, { message: 'order 7 accepted' }],
  });
});
