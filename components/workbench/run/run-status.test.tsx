import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { workbenchEn } from '@/lib/i18n/messages/workbench.en';
import type { RunState } from '@/lib/workbench/workbench-store';
import { RunStatus } from './run-status';

const draw = (run: RunState) =>
  renderToStaticMarkup(<RunStatus run={run} messages={workbenchEn} />);

it('counts the bytes of the language runtime', () => {
  const progress = { step: 'download', loadedBytes: 3_000_000, totalBytes: 12_000_000 } as const;
  const markup = draw({ state: 'starting', progress });
  expect(markup).toContain('3.0 MB of 12.0 MB');
  expect(markup).toContain('aria-valuenow="25"');
});

it('claims no share while the amount is unknown', () => {
  expect(draw({ state: 'starting', progress: { step: 'start' } })).not.toContain('aria-valuenow');
});

it('counts a stopped run as done', () => {
  expect(draw({ state: 'stopped' })).toContain('data-state="done"');
});
