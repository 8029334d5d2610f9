import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { workbenchEn } from '@/lib/i18n/messages/workbench.en';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { LogPanel } from './log-panel';

const REPORT = 'REPORT RequestId: 1\tDuration: 1.00 ms\tBilled Duration: 2 ms\t';

function drawnLines(events: readonly LogEvent[]): string[] {
  const markup = renderToStaticMarkup(
    <LogPanel log={[events]} droppedCount={0} messages={workbenchEn} onClear={() => {}} />,
  );
  return [
    ...markup.matchAll(
      /data-testid="log-line"[^>]*>(.*?)<\/span><button type="button" data-copies/gs,
    ),
  ].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''));
}

it('draws each log event to the byte, in order', () => {
  const texts = ['START RequestId: 1 Version: $LATEST', 'a\tb  c', REPORT];
  const events = texts.map((text, at): LogEvent => ({ at, source: 'platform', text }));
  expect(drawnLines(events)).toEqual(texts);
});

it('leaves out what stands in CloudWatch Logs only', () => {
  const events: readonly LogEvent[] = [
    { at: 0, source: 'platform', text: 'INIT_START', cloudWatchOnly: true },
    { at: 1, source: 'stdout', text: 'x = 10' },
  ];
  expect(drawnLines(events)).toEqual(['x = 10']);
});
