'use client';

import type { CurvePoint } from '@/lib/sim/lambda/memory-and-speed';
import { formatUsd } from '@/lib/workbench/cost/format-usd';
import { fillIn } from '../../ui/fill-in';
import { useWorkbenchState } from '../workbench-context';
import { useCostWords } from './cost-words';

export interface PricedPoint extends CurvePoint {
  /** A million warm runs at list price, in US dollars. */
  readonly perMillion: number;
}

/** The curve as a table: everything the charts show, and what they cannot. */
export function CurveTable({ points }: { readonly points: readonly PricedPoint[] }) {
  const words = useCostWords();
  const { MemorySize, Timeout } = useWorkbenchState(({ workspace }) => workspace.configuration);
  const cheapest = Math.min(...points.map(({ perMillion }) => perMillion));
  const notes = (point: PricedPoint) =>
    [
      point.memorySizeMb === MemorySize ? words.current : '',
      point.perMillion === cheapest ? words.cheapest : '',
      timeNote(point),
    ].filter((note) => note !== '');
  function timeNote({ durationMs, endsBy }: PricedPoint): string {
    if (endsBy === 'timeout') return words.beyondLongest;
    return durationMs > Timeout * 1_000 ? fillIn(words.beyondTimeout, { seconds: Timeout }) : '';
  }
  return (
    <table data-testid="memory-curve" className="cost-table">
      <thead>
        <tr>
          <th scope="col">{words.memory}</th>
          <th scope="col">{words.durationShort}</th>
          <th scope="col">{words.perMillion}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.memorySizeMb} data-current={point.memorySizeMb === MemorySize}>
            <th scope="row">{point.memorySizeMb.toLocaleString('en')} MB</th>
            <td>{point.durationMs.toLocaleString('en', { minimumFractionDigits: 2 })} ms</td>
            <td>{formatUsd(point.perMillion)}</td>
            <td className="text-muted">{notes(point).join(' · ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
