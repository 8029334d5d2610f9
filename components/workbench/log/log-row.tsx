'use client';

import { memo } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { isLongLine, LongLine } from './long-line';
import { ReportLine } from './report-line';

export interface LogRowProps {
  readonly event: LogEvent;
  readonly messages: WorkbenchMessages;
}

/** One log event. A long log draws it often, so it is as plain as can be. */
export const LogRow = memo(function LogRow({ event, messages }: LogRowProps) {
  return (
    <li className="log-row" data-source={event.source}>
      {isLongLine(event.text) ? (
        <LongLine text={event.text} messages={messages} />
      ) : (
        <span data-testid="log-line" className="exact-text">
          {isReport(event) ? <ReportLine text={event.text} messages={messages} /> : event.text}
        </span>
      )}
      <button
        type="button"
        data-copies-line
        tabIndex={-1}
        aria-label={messages.log.copyLine}
        title={messages.log.copyLine}
        onClick={() => void navigator.clipboard?.writeText(event.text).catch(() => {})}
      />
    </li>
  );
});

function isReport({ source, text }: LogEvent): boolean {
  return source === 'platform' && text.startsWith('REPORT RequestId: ');
}
