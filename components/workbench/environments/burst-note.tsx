'use client';

import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import type { BurstSummary } from '@/lib/workbench/burst/burst-state';
import { fillIn } from '../../ui/fill-in';
import { FaultNotice } from '../result/fault-notice';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { lengthText } from './figures';
import { useLanesWords } from './use-lanes-words';

export interface BurstNoteProps {
  readonly count: number;
  readonly isTogether: boolean;
  readonly bound: number;
  readonly cores: number;
  readonly onRetry: () => void;
}

/** How far it is, or what it came to; before that, what is going to be real. */
export function BurstNote({ count, isTogether, bound, cores, onRetry }: BurstNoteProps) {
  const { messages } = useWorkbench();
  const { burst: words } = useLanesWords();
  const burst = useWorkbenchState((state) => state.burst);
  if (burst.state === 'broken') {
    return <FaultNotice fault={burst.fault} messages={messages} onRetry={onRetry} />;
  }
  const notes = [
    ...(isTogether && count > 1 ? [fillIn(words.shared, { cores })] : []),
    ...(isTogether && count > bound ? [fillIn(words.bound, { cores, bound })] : []),
    ...(isTogether ? [] : [words.spaced]),
  ];
  return (
    <div className="mt-1 grid gap-0.5 text-muted text-xs leading-relaxed">
      <p>{notes.join(' ')}</p>
      <p role="status" data-testid="burst-summary" className="text-ink">
        {burst.state === 'running' ? fillIn(words.running, { ...burst }) : null}
        {burst.state === 'done' ? summaryText(burst.summary, words) : null}
      </p>
    </div>
  );
}

function summaryText(summary: BurstSummary, words: LanesMessages['burst']): string {
  const { durationMs, modelled, stopped } = summary;
  const sentences = [fillIn(words.summary, countsOf(summary))];
  if (durationMs) {
    const { least, median, most } = durationMs;
    const texts = { least: lengthText(least), median: lengthText(median), most: lengthText(most) };
    sentences.push(fillIn(words.durations, texts));
  }
  if (modelled > 0) sentences.push(fillIn(words.modelled, { count: modelled }));
  if (stopped > 0) sentences.push(fillIn(words.stopped, { count: stopped }));
  return sentences.join(' ');
}

function countsOf({ count, cold, warm, throttled, failed }: BurstSummary) {
  return { count, cold, warm, throttled, failed };
}
