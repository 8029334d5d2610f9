import type { EventMessages } from './events.ja';

export const eventsEn: EventMessages = {
  title: 'Event gallery',
  description:
    'The events that AWS services hand to a function, in their true shape. Every key is explained, and handlers in Python and Node.js run on each of them here.',
  groups: {
    http: 'HTTP requests',
    queue: 'Queues',
    stream: 'Streams',
    notice: 'Notifications and schedules',
    people: 'Started by a person',
  },
  back: 'All events',
  event: 'The event that arrives',
  eventText:
    'Point at a key, or move to it with Tab, and it says what it means. The table below says the same.',
  packed: 'What {path} holds',
  packedText: 'Unpacked, it is this JSON.',
  handlers: 'Handlers that run on it',
  tryIt: 'The one in Python is on the workbench. Invoke it and look at the result and the log.',
  answer: 'What becomes of the return value',
  fields: 'Every key',
  path: 'Key',
  meaning: 'Meaning',
  example: 'In this example',
  source: 'Where this shape is from',
  read: 'read {date}',
};
