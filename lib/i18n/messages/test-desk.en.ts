import type { TestDeskMessages } from './test-desk.ja';

export const testDeskEn: TestDeskMessages = {
  row: 'Test {number}',
  event: 'Event (JSON)',
  result: 'Expected result (JSON)',
  log: 'Expected lines of the log',
  resultHint: 'Empty: not looked at',
  addRow: 'Add a test',
  removeRow: 'Remove test {number}',
  run: 'Run on all {count} functions',
  running: 'Running…',
  broken: 'The run did not finish. Try again.',
  badEvent: 'The event of test {number} is not JSON. Keys and text go into double quotes.',
  badResult: 'The result of test {number} is not JSON. Keys and text go into double quotes.',
  table: 'What each function made of each test',
  passed: 'passed',
  failed: 'failed',
  score: 'Of {wrong} wrong functions you caught {caught}.',
  accused:
    'This one is right, and a test of yours fails it. Does that test ask for something the specification does not?',
  caught: 'Caught by test {rows}. ',
  cleared: 'This one is right, and it passes all your tests.',
  hidden: 'It passes everything. Right, or not found out yet: so far nobody can tell.',
  done: 'Every wrong function caught, and no right one accused.',
};
