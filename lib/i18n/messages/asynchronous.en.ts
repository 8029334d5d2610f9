import type { AsynchronousMessages } from './asynchronous.ja';

export const asynchronousEn: AsynchronousMessages = {
  type: {
    label: 'Invocation type',
    RequestResponse: 'RequestResponse (waits)',
    Event: 'Event (does not wait)',
    DryRun: 'DryRun (only asks)',
  },
  accepted: 'Accepted (asynchronous)',
  permitted: 'May be invoked (nothing ran)',
  status: 'Answer of the Lambda API: HTTP {status}',
  acceptedHelp:
    'Lambda put the event into its queue and answered 202 at once. There is no payload: the function runs later, and its caller never hears what came of it.',
  permittedHelp:
    'A dry run checks the parameters and the permission only. 204 means that you may invoke. The function does not run.',
  state: {
    waiting: 'Waits for its next try',
    running: 'Is running',
    succeeded: 'Succeeded. Lambda is done with this event.',
    givenUp: 'Lambda gave this event up.',
  },
  givenUpNowhere:
    'It was sent nowhere, so the event is lost. In the settings you can choose a failure destination or a dead-letter queue.',
  givenUpThere: 'The event went into the queue below.',
  throttles: 'Put off because there was no room: {count}',
  tries: 'Tries',
  number: 'No.',
  endedAt: 'Ended (UTC)',
  outcome: 'Outcome',
  duration: 'Duration',
  noTry: 'None has ended yet.',
  nextTry: 'The next try is at {time} (UTC).',
  skip: 'Skip to the next try',
  queue: 'Queue {name}: {count} messages',
  queueHelp: 'A simulated SQS queue. The newest message is first.',
  attributes: 'Attributes',
  settings: {
    title: 'Invocation',
    reserved: 'Reserved concurrency',
    reservedHint: 'Empty: nothing reserved; 0: nothing may run',
    retries: 'Retry attempts (asynchronous)',
    retriesHint: '0 to 2 (empty: 2)',
    age: 'Maximum age of event (seconds, asynchronous)',
    ageHint: '60 to 21600 (empty: 21600)',
    onFailure: 'Where events go that are given up (asynchronous)',
    nowhere: 'Nowhere (they are lost)',
    destination: 'On-failure destination (SQS queue)',
    deadLetterQueue: 'Dead-letter queue (SQS)',
  },
};
