'use client';

import './cost.css';
import { ARCHITECTURES, LAMBDA_PRICES, PRICED_REGIONS } from '@/lib/sim/lambda/pricing-table';
import { BarSelect } from '../../ui/bar-select';
import { fillIn } from '../../ui/fill-in';
import { Segments } from '../../ui/segments';
import { useCost, useCostState } from './cost-memory';
import { useCostWords } from './cost-words';
import { MemoryCurve } from './memory-curve';
import { MonthBill } from './month-bill';
import { RunBill } from './run-bill';

/** What the last run costs, what a month of such runs costs, and what more memory would change. */
export function CostView() {
  const words = useCostWords();
  const { store } = useCost();
  const place = useCostState((state) => state.place);
  const { source, date } = LAMBDA_PRICES[place.region][place.architecture];
  const choose = (part: Partial<typeof place>) => store.setState({ place: { ...place, ...part } });
  return (
    <section
      data-testid="cost-view"
      aria-label={words.label}
      className="cost grid content-start gap-5 overflow-auto p-4 text-sm"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <BarSelect
          label={words.region}
          value={place.region}
          options={PRICED_REGIONS.map((value) => ({ value, label: words.regions[value] }))}
          onChange={(value) => {
            const region = PRICED_REGIONS.find((one) => one === value);
            if (region) choose({ region });
          }}
        />
        <Segments
          label={words.architecture}
          value={place.architecture}
          options={ARCHITECTURES.map((value) => ({ value, label: value }))}
          onChange={(architecture) => choose({ architecture })}
        />
      </div>
      <RunBill />
      <MonthBill />
      <MemoryCurve />
      <p className="text-muted text-xs leading-relaxed">{fillIn(words.source, { source, date })}</p>
    </section>
  );
}
