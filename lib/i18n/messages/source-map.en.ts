import type { SourceMapMessages } from './source-map.ja';

export const sourceMapEn: SourceMapMessages = {
  sources: 'Event source',
  function: 'Function',
  target: 'Target',
  calls: {
    waits: 'waits for the answer (synchronous)',
    leaves: 'hands it over and leaves (asynchronous)',
    polls: 'Lambda goes and fetches (polling)',
  },
  event: 'The event it sends',
  hint: 'Pick an underlined key to see what it means.',
  load: 'Load into the workbench',
  loaded: 'On the workbench',
  run: 'Run it on this event',
  test: 'Run its test',
  running: 'Running…',
  broken: 'The run did not finish. Try again.',
  testPassed: 'Test: passed',
  testFailed: 'Test: failed',
};
