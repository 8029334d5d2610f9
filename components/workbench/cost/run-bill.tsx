'use client';

import { type Bill, gbSeconds, runCost } from '@/lib/sim/lambda/pricing';
import { formatUsd } from '@/lib/workbench/cost/format-usd';
import { fillIn } from '../../ui/fill-in';
import { useWorkbenchState } from '../workbench-context';
import { useCostState } from './cost-memory';
import { useCostWords } from './cost-words';

/** The last run's bill, item by item. */
export function RunBill() {
  const words = useCostWords();
  const run = useWorkbenchState((state) => state.run);
  const place = useCostState((state) => state.place);
  const temporaryStorageMb = useWorkbenchState(
    ({ workspace }) => workspace.configuration.EphemeralStorage.Size,
  );
  const report = run.state === 'done' ? run.result.report : undefined;
  const billed = report && { ...report, temporaryStorageMb };
  return (
    <section aria-label={words.run} className="grid gap-2">
      <h2 className="font-semibold">
        {words.run} <small className="font-normal text-muted text-xs">{words.computed}</small>
      </h2>
      {billed ? (
        <BillItems bill={runCost(billed, place)} usedGbSeconds={gbSeconds(billed)} />
      ) : (
        <p className="text-muted">{run.state === 'done' ? words.nothingRan : words.noRun}</p>
      )}
    </section>
  );
}

interface BillItemsProps {
  readonly bill: Bill;
  readonly usedGbSeconds: number;
}

function BillItems({ bill, usedGbSeconds }: BillItemsProps) {
  const words = useCostWords();
  const items = [
    { name: words.requests, value: formatUsd(bill.requests) },
    {
      name: fillIn(words.duration, { gbSeconds: shortNumber(usedGbSeconds) }),
      value: formatUsd(bill.duration),
    },
    {
      name: words.storage,
      value: bill.storage === null ? words.unknownPrice : formatUsd(bill.storage),
    },
    { name: words.total, value: formatUsd(bill.total) },
  ];
  return (
    <dl data-testid="run-bill" className="flex flex-wrap gap-x-6 gap-y-2">
      {items.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-muted text-xs">{name}</dt>
          <dd className="font-mono tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Three significant digits without exponents; large ones in whole numbers. */
export function shortNumber(value: number): string {
  if (value === 0) return '0';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
