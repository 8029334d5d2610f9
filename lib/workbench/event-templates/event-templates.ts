import type { WorkspaceEvent } from '../workspace';
import { ACCOUNT, type EventTemplate, READ, REGION } from './event-template';
import { HTTP_EVENTS } from './http-events';
import { RECORD_EVENTS } from './record-events';

/** In the order they are offered. */
export const EVENT_TEMPLATES: readonly EventTemplate[] = [
  {
    id: 'division',
    name: { ja: 'x と y (この本の例)', en: 'x and y (this book’s example)' },
    payload: { x: 10, y: 2 },
  },
  { id: 'empty', name: { ja: '空のイベント', en: 'Empty event' }, payload: {} },
  {
    id: 'hello-world',
    name: { ja: 'Hello World (コンソールの最初の例)', en: 'Hello World (the console’s first)' },
    source: {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/testing-functions.html',
      read: READ,
    },
    payload: { key1: 'value1', key2: 'value2', key3: 'value3' },
  },
  ...RECORD_EVENTS,
  ...HTTP_EVENTS,
  {
    id: 'schedule',
    name: { ja: 'EventBridge: スケジュール (ルール)', en: 'EventBridge: schedule (rule)' },
    source: {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-scheduled-events.html',
      read: READ,
    },
    payload: {
      version: '0',
      id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      account: ACCOUNT,
      time: '2026-11-22T00:00:00Z',
      region: REGION,
      resources: [`arn:aws:events:${REGION}:${ACCOUNT}:rule/every-night`],
      detail: {},
    },
  },
];

/** A test event made from a template; the reader may change it. */
export function eventFromTemplate({ id, payload }: EventTemplate): WorkspaceEvent {
  return { name: id, payloadText: JSON.stringify(payload, null, 2) };
}
