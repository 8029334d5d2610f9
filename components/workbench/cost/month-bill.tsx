'use client';

import { billedDurationMs } from '@/lib/sim/lambda/billing';
import { type Bill, gbSeconds, monthlyCost } from '@/lib/sim/lambda/pricing';
import { formatUsd } from '@/lib/workbench/cost/format-usd';
import { BarSelect } from '../../ui/bar-select';
import { Explained } from '../../ui/explained';
import { fillIn } from '../../ui/fill-in';
import { useWorkbenchState } from '../workbench-context';
import { useCost, useCostState } from './cost-memory';
import { useCostWords } from './cost-words';
import { shortNumber } from './run-bill';

const COUNTS = [10_000, 1_000_000, 10_000_000, 1_000_000_000] as const;

/** A month of runs like the last one, with and without the free tier. */
export function MonthBill() {
  const words = useCostWords();
  const { store } = useCost();
  const { place, monthlyCount } = useCostState((state) => state);
  const run = useWorkbenchState((state) => state.run);
  const temporaryStorageMb = useWorkbenchState(
    ({ workspace }) => workspace.configuration.EphemeralStorage.Size,
  );
  const report = run.state === 'done' ? run.result.report : undefined;
  if (!report) return null;
  const warm = {
    billedDurationMs: billedDurationMs(report.durationMs),
    memorySizeMb: report.memorySizeMb,
    temporaryStorageMb,
  };
  const list = monthlyCost(warm, monthlyCount, place, 'without');
  const paid = monthlyCost(warm, monthlyCount, place, 'unused');
  const used = shortNumber(gbSeconds(warm) * monthlyCount);
  const rows: readonly { readonly name: string; readonly item: keyof Bill }[] = [
    { name: words.requests, item: 'requests' },
    { name: fillIn(words.duration, { gbSeconds: used }), item: 'duration' },
    { name: words.storage, item: 'storage' },
    { name: words.total, item: 'total' },
  ];
  return (
    <section aria-label={words.month} className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="font-semibold">
          <Explained explanation={words.monthHelp}>{words.month}</Explained>{' '}
          <small className="font-normal text-muted text-xs">{words.computed}</small>
        </h2>
        <BarSelect
          label={words.count}
          value={String(monthlyCount)}
          options={COUNTS.map((count) => ({
            value: String(count),
            label: count.toLocaleString('en'),
          }))}
          onChange={(value) => store.setState({ monthlyCount: Number(value) })}
        />
      </div>
      <table data-testid="month-bill" className="cost-table">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.listPrice}</th>
            <th scope="col">{words.withFreeTier}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, item }) => (
            <tr key={item} data-item={item}>
              <th scope="row">{name}</th>
              <td>{amount(list[item], words.unknownPrice)}</td>
              <td>{amount(paid[item], words.unknownPrice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function amount(value: number | null, unknown: string): string {
  return value === null ? unknown : formatUsd(value);
}
