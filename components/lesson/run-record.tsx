'use client';

import type { InvocationRecord } from '@/lib/course/invocation-record';
import { ScrolledPre } from '../ui/scrolled-pre';
import { useLesson } from './lesson-provider';

/** What one invocation answered and wrote, as text. */
export function RunRecord({ record }: { readonly record: InvocationRecord }) {
  const { messages } = useLesson();
  const log = [...record.output, ...record.runtimeLog];
  return (
    <dl className="run-record" data-outcome={record.outcome}>
      <dt>{messages.figure.payload}</dt>
      <dd>
        <ScrolledPre>{record.payloadText}</ScrolledPre>
      </dd>
      {log.length > 0 && <dt>{messages.figure.log}</dt>}
      {log.length > 0 && (
        <dd>
          <ScrolledPre>{log.join('\n')}</ScrolledPre>
        </dd>
      )}
    </dl>
  );
}
