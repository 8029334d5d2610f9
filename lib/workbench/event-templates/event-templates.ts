import type { WorkspaceEvent } from '../workspace';
import { BUS_EVENTS } from './bus-events';
import { type EventTemplate, READ } from './event-template';
import { HTTP_EVENTS } from './http-events';
import { PEOPLE_EVENTS } from './people-events';
import { RECORD_EVENTS } from './record-events';
import { STREAM_EVENTS } from './stream-events';

/** In the order they are offered. */
export const EVENT_TEMPLATES: readonly EventTemplate[] = [
  {
    id: 'division',
    payload: { x: 10, y: 2 },
  },
  { id: 'empty', payload: {} },
  {
    id: 'hello-world',
    source: {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/testing-functions.html',
      read: READ,
    },
    payload: { key1: 'value1', key2: 'value2', key3: 'value3' },
  },
  ...RECORD_EVENTS,
  ...HTTP_EVENTS,
  ...BUS_EVENTS,
  ...STREAM_EVENTS,
  ...PEOPLE_EVENTS,
];

/** A test event made from a template; the reader may change it. */
export function eventFromTemplate({ id, payload }: EventTemplate): WorkspaceEvent {
  return { name: id, payloadText: JSON.stringify(payload, null, 2) };
}
