'use client';

import { useState } from 'react';
import type { FigureOf } from '@/lib/course/figure-view';
import { fill } from '@/lib/i18n/fill';
import { type CurvePoint, memoryCurve, vcpuShare } from '@/lib/sim/lambda/memory-and-speed';
import { type PricePlace, runCost } from '@/lib/sim/lambda/pricing';
import { LAMBDA_PRICES } from '@/lib/sim/lambda/pricing-table';
import { formatUsd } from '@/lib/workbench/cost/format-usd';
import { AmountBar } from './amount-bar';
import { RangeField } from './range-field';
import { ScaleField } from './scale-field';
import { spanText } from './span-text';

const PLACE: PricePlace = { region: 'us-east-1', architecture: 'x86_64' };
const MILLION = 1_000_000;

/** One function at every memory size: how long it takes, and what a million runs of it cost. */
export function MemorySpeed({ figure }: { readonly figure: FigureOf<'memory-speed'> }) {
  const { words } = figure;
  const [computingMs, setComputing] = useState(1_000);
  const [waitingMs, setWaiting] = useState(0);
  const points = memoryCurve({ computingMs, waitingMs }, 128).map((point) => ({
    ...point,
    cost: costOf(point),
  }));
  const most = (member: 'durationMs' | 'cost') =>
    points.reduce((max, point) => Math.max(max, point[member]), 0);
  const cheapest = lowest(points, 'cost');
  const fastest = lowest(points, 'durationMs');
  return (
    <div className="memory-speed">
      <div className="figure-controls needs-script">
        <ScaleField
          label={words.work}
          max={60_000}
          min={10}
          onChange={setComputing}
          shown={spanText(computingMs, words)}
          value={computingMs}
        />
        <RangeField
          label={words.waiting}
          max={5_000}
          min={0}
          onChange={setWaiting}
          shown={spanText(waitingMs, words)}
          step={100}
          value={waitingMs}
        />
      </div>
      <p aria-live="polite" className="figure-reading">
        {fill(words.reading, {
          cheap: cheapest.toLocaleString('en'),
          fast: fastest.toLocaleString('en'),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, and the keyboard must be able to */}
      <div className="table-scroll" tabIndex={0}>
        <table className="bar-table">
          <thead>
            <tr>
              <th scope="col">{words.memory}</th>
              <th scope="col">{words.share}</th>
              <th scope="col">{words.duration}</th>
              <th scope="col">{words.cost}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ memorySizeMb, durationMs, cost, endsBy }) => (
              <tr key={memorySizeMb}>
                <th scope="row">{memorySizeMb.toLocaleString('en')} MB</th>
                <td>{fill(words.vcpu, { share: vcpuShare(memorySizeMb).toFixed(2) })}</td>
                <td>
                  <AmountBar
                    part={durationMs / most('durationMs')}
                    text={endsBy === 'timeout' ? words.stopped : spanText(durationMs, words)}
                    tone="instance"
                  />
                  {memorySizeMb === fastest && <small className="new-mark">{words.fastest}</small>}
                </td>
                <td>
                  <AmountBar part={cost / most('cost')} text={formatUsd(cost)} tone="lambda" />
                  {memorySizeMb === cheapest && (
                    <small className="new-mark">{words.cheapest}</small>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="figure-origin">
        {fill(words.simulated, { date: LAMBDA_PRICES[PLACE.region][PLACE.architecture].date })}
      </p>
    </div>
  );
}

function costOf({ billedDurationMs, memorySizeMb }: CurvePoint): number {
  const run = { billedDurationMs, memorySizeMb, temporaryStorageMb: 512 };
  return runCost(run, PLACE).total * MILLION;
}

type Priced = CurvePoint & { readonly cost: number };

/** The smallest memory whose value nothing beats by more than a hundredth. */
function lowest(points: readonly Priced[], member: 'durationMs' | 'cost'): number {
  const least = points.reduce((min, point) => Math.min(min, point[member]), Number.MAX_VALUE);
  return points.find((point) => point[member] <= least * 1.001)?.memorySizeMb ?? 0;
}
