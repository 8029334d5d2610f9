'use client';

import type { EventTry } from '@/lib/workbench/lambda-service';
import { useWorkbench } from '../workbench-context';
import { timeOfDay } from './time-of-day';
import { useAsynchronousWords } from './use-asynchronous-words';

/** How each try of an event ended. */
export function TryTable({ tries }: { readonly tries: readonly EventTry[] }) {
  const { messages } = useWorkbench();
  const words = useAsynchronousWords();
  return (
    <table data-testid="event-tries" className="w-full border-collapse text-left text-xs">
      <thead className="text-muted">
        <tr className="[&>*]:pr-3 [&>*]:align-bottom">
          <th scope="col">{words.number}</th>
          <th scope="col">{words.endedAt}</th>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.duration}</th>
        </tr>
      </thead>
      <tbody>
        {tries.map(({ endedAt, result }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tries are counted
          <tr key={index} className="border-line border-t [&>*]:py-1 [&>*]:pr-3">
            <td className="tabular-nums">{index + 1}</td>
            <td className="font-mono tabular-nums">{timeOfDay(endedAt)}</td>
            <td data-outcome={result.outcome}>{messages.result.outcome[result.outcome]}</td>
            <td className="font-mono tabular-nums">
              {result.report ? `${result.report.durationMs.toFixed(2)} ms` : '-'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
