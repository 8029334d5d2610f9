import { expect, it } from 'vitest';
import { workbenchEn } from '@/lib/i18n/messages/workbench.en';
import { reportFields } from './report-fields';

const LINE =
  'REPORT RequestId: 1-2\tDuration: 1.50 ms\tBilled Duration: 90 ms\tMemory Size: 128 MB\tMax Memory Used: 36 MB\tInit Duration: 88.00 ms\t';

it('keeps a REPORT line to the byte', () => {
  const fields = reportFields(LINE, workbenchEn.summary);
  expect(fields.map(({ text }) => text).join('')).toBe(LINE);
});

it('explains each field of a REPORT line and nothing between them', () => {
  const fields = reportFields(LINE, workbenchEn.summary);
  expect(fields.map(({ explanation }) => explanation)).toEqual([
    workbenchEn.summary.requestIdHelp,
    undefined,
    workbenchEn.summary.durationHelp,
    undefined,
    workbenchEn.summary.billedHelp,
    undefined,
    workbenchEn.summary.memoryHelp,
    undefined,
    workbenchEn.summary.maxMemoryHelp,
    undefined,
    workbenchEn.summary.initHelp,
    undefined,
  ]);
});
