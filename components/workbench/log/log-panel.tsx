'use client';

import { Eraser } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { CopyButton } from '../../ui/copy-button';
import { fillIn } from '../../ui/fill-in';
import { IconButton } from '../../ui/icon-button';
import { filterLog, linesInView, UNFILTERED } from './log-filter';
import { LogFilterFields } from './log-filter-fields';
import { LogList } from './log-list';

export interface LogPanelProps {
  /** In chunks, as they arrived. */
  readonly log: readonly (readonly LogEvent[])[];
  /** Older lines that the page no longer holds. */
  readonly droppedCount: number;
  readonly messages: WorkbenchMessages;
  readonly onClear: () => void;
}

export function LogPanel({ log, droppedCount, messages, onClear }: LogPanelProps) {
  const [filter, setFilter] = useState(UNFILTERED);
  const lines = useMemo(() => linesInView(log, filter.view), [log, filter.view]);
  const shown = useMemo(() => filterLog(lines, filter), [lines, filter]);
  if (lines.length === 0) {
    return <p className="p-4 text-muted text-sm">{messages.log.empty}</p>;
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-center gap-1 border-line border-b px-2 py-1">
        <LogFilterFields filter={filter} messages={messages} onChange={setFilter} />
        <span className="ml-auto whitespace-nowrap px-1 text-right text-muted text-xs tabular-nums">
          {lineCount(lines.length, shown.length, messages)}
        </span>
        <CopyButton
          text={() => shown.map(({ text }) => text).join('\n')}
          label={messages.log.copyAll}
          copiedLabel={messages.log.copied}
        />
        <IconButton label={messages.log.clear} onClick={onClear}>
          <Eraser aria-hidden />
        </IconButton>
      </div>
      {droppedCount > 0 ? (
        <p className="border-line border-b bg-warn-soft px-3 py-1 text-xs">
          {fillIn(messages.log.dropped, { count: droppedCount.toLocaleString('en') })}
        </p>
      ) : null}
      {shown.length === 0 ? (
        <p className="p-4 text-muted text-sm">{messages.log.noMatch}</p>
      ) : (
        <LogList lines={shown} messages={messages} />
      )}
    </div>
  );
}

function lineCount(all: number, shown: number, { log }: WorkbenchMessages): string {
  const count = all.toLocaleString('en');
  if (all === shown) return fillIn(log.count, { count });
  return fillIn(log.shown, { count, shown: shown.toLocaleString('en') });
}
