'use client';

import { useState } from 'react';
import { useBench } from '@/components/lesson/bench';
import { type Batch, batchCost } from '@/lib/course/batch-cost';
import type { FigureOf } from '@/lib/course/figure-view';
import { fill } from '@/lib/i18n/fill';
import {
  EC2_PRICE_SOURCE,
  INSTANCE_PRICES,
  LAMBDA_PRICES,
  PRICED_REGIONS,
  type PricedRegion,
} from '@/lib/sim/lambda/pricing-table';
import { BatchCostChart } from './batch-cost-chart';
import { BatchCostTable } from './batch-cost-table';
import { ChoiceRow } from './choice-row';
import { ScaleField } from './scale-field';
import { spanText } from './span-text';

const NIGHTLY: Batch = { runsPerDay: 1, durationMs: 180_000, memorySizeMb: 512 };
const MAX_RUNS = 1_000_000;
const LONGEST_MS = 900_000;

/** A batch on Lambda against an instance that is always on, and where one overtakes the other. */
export function BatchCost({ figure }: { readonly figure: FigureOf<'batch-cost'> }) {
  const { words } = figure;
  const [batch, setBatch] = useState(NIGHTLY);
  const [region, setRegion] = useState<PricedRegion>('us-east-1');
  const [type, setType] = useState('t3.nano');
  const instance = INSTANCE_PRICES.find((candidate) => candidate.type === type);
  if (!instance) throw new Error(`No price for ${type}`);
  const change = (part: Partial<Batch>) => setBatch({ ...batch, ...part });
  const cost = batchCost(batch, instance, region);
  const runs = rounded(cost.breakEvenRunsPerDay);
  return (
    <div className="batch-cost">
      <div className="figure-controls needs-script">
        <ScaleField
          label={words.runs}
          max={MAX_RUNS}
          min={1}
          onChange={(value) => change({ runsPerDay: Math.round(value) })}
          shown={fill(words.times, { count: batch.runsPerDay.toLocaleString('en') })}
          value={batch.runsPerDay}
        />
        <ScaleField
          label={words.duration}
          max={LONGEST_MS}
          min={1}
          onChange={(durationMs) => change({ durationMs })}
          shown={spanText(batch.durationMs, words)}
          value={batch.durationMs}
        />
        <ScaleField
          label={words.memory}
          max={10_240}
          min={128}
          onChange={(value) => change({ memorySizeMb: Math.round(value) })}
          shown={`${batch.memorySizeMb.toLocaleString('en')} MB`}
          value={batch.memorySizeMb}
        />
        <label className="select-field">
          <span>{words.instance}</span>
          <select onChange={(event) => setType(event.currentTarget.value)} value={type}>
            {INSTANCE_PRICES.map((one) => (
              <option key={one.type} value={one.type}>
                {one.type} ({one.memoryGib} GiB)
              </option>
            ))}
          </select>
        </label>
        <ChoiceRow
          choices={PRICED_REGIONS.map((value) => ({ value, title: words.regions[value] }))}
          label={words.region}
          onChoose={setRegion}
          value={region}
        />
      </div>
      <LastRun onTake={change} words={words} />
      <BatchCostTable cost={cost} type={type} words={words} />
      <p aria-live="polite" className="figure-reading">
        {fill(cost.breakEvenHoursPerDay > 24 ? words.never : words.breakEven, {
          runs: runs.toLocaleString('en'),
          hours: Number(cost.breakEvenHoursPerDay.toPrecision(2)),
        })}
      </p>
      <BatchCostChart batch={batch} instance={instance} region={region} words={words} />
      <p className="figure-origin">
        {fill(words.prices, {
          lambda: LAMBDA_PRICES[region][instance.architecture].date,
          ec2: EC2_PRICE_SOURCE.date,
        })}
      </p>
    </div>
  );
}

interface LastRunProps {
  readonly words: FigureOf<'batch-cost'>['words'];
  readonly onTake: (part: Partial<Batch>) => void;
}

/** The reader's own function may be the batch. */
function LastRun({ words, onTake }: LastRunProps) {
  const run = useBench().lastRun;
  if (!run) return <p className="figure-origin needs-script">{words.noLastRun}</p>;
  const durationMs = run.report.billedDurationMs;
  const memorySizeMb = run.report.memorySizeMb;
  return (
    <button
      className="quiet-button needs-script"
      onClick={() => onTake({ durationMs, memorySizeMb })}
      type="button"
    >
      {fill(words.takeLastRun, { duration: spanText(durationMs, words), memory: memorySizeMb })}
    </button>
  );
}

function rounded(runs: number): number {
  return runs < 10 ? Number(runs.toPrecision(2)) : Math.floor(runs);
}
