'use client';

import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { Ended, Lanes } from '@/lib/sim/history/lanes';
import { fillIn } from '../../ui/fill-in';
import { useWorkbench } from '../workbench-context';
import { clockTime, shortId } from './figures';
import { useLanesWords } from './use-lanes-words';

const MOST_ROWS = 100;

/** The invocations of the lanes as a table, the newest first. */
export function InvocationTable({ lanes }: { readonly lanes: Lanes }) {
  const { messages } = useWorkbench();
  const words = useLanesWords();
  const { table } = words;
  const rows = newestOf(lanes);
  if (rows.length === 0) return <p className="text-muted text-sm">{table.none}</p>;
  const heads = [
    table.time,
    table.environment,
    table.requestId,
    table.start,
    table.outcome,
    table.duration,
    table.init,
    table.billed,
    table.memory,
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, and the keyboard must be able to
    <div tabIndex={0} className="overflow-x-auto">
      <table className="lanes-table">
        <caption>{fillIn(table.caption, { count: rows.length })}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at, number, ended }) => (
            <tr key={ended.requestId}>
              <td>{clockTime(at)}</td>
              <td>#{number}</td>
              <td title={ended.requestId}>{shortId(ended.requestId)}</td>
              <td>{ended.coldStart ? words.cold : words.warm}</td>
              <td>{outcomeOf(ended, messages)}</td>
              <td>{ended.report.durationMs.toFixed(2)} ms</td>
              <td>{ended.report.initDurationMs?.toFixed(2) ?? '–'}</td>
              <td>{ended.report.billedDurationMs} ms</td>
              <td>{ended.report.maxMemoryUsedMb} MB</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Row {
  readonly at: number;
  readonly number: number;
  readonly ended: Ended;
}

function newestOf({ lanes }: Lanes): readonly Row[] {
  const rows = lanes.flatMap(({ number, spans }) =>
    spans
      .slice(-2 * MOST_ROWS)
      .flatMap(({ ended, to }): readonly Row[] =>
        ended && to !== undefined ? [{ at: to, number, ended }] : [],
      ),
  );
  return rows.sort((one, other) => other.at - one.at).slice(0, MOST_ROWS);
}

function outcomeOf({ outcome }: Ended, { result }: WorkbenchMessages): string {
  return result.outcome[outcome];
}
