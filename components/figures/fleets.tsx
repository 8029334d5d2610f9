'use client';

import { useState } from 'react';
import { useBench } from '@/components/lesson/bench';
import type { FigureOf } from '@/lib/course/figure-view';
import { PRESET_LOADS } from '@/lib/course/fleet/load';
import { FLEETS, threeFleets } from '@/lib/course/fleet/three-fleets';
import { fill } from '@/lib/i18n/fill';
import { EC2_PRICE_SOURCE, LAMBDA_PRICES } from '@/lib/sim/lambda/pricing-table';
import { FleetChart } from './fleet-chart';
import { FIRST_CHOICES, type FleetChoices, serverOf } from './fleet-choices';
import { FleetControls } from './fleet-controls';
import { FleetTable } from './fleet-table';
import { LoadDrawing } from './load-drawing';

const DEFAULT_MB = 128;

/** One load, three ways to serve it: what each serves, loses, leaves idle and costs. */
export function Fleets({ figure }: { readonly figure: FigureOf<'fleets'> }) {
  const { words } = figure;
  const report = useBench().lastRun?.report;
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const [load, setLoad] = useState(PRESET_LOADS.lunch);
  const ownMs = report && Math.max(1, Math.round(report.durationMs));
  const isOwn = choices.duration === 'own';
  const memoryMb = (isOwn && report?.memorySizeMb) || DEFAULT_MB;
  const reports = threeFleets(load, {
    work: { durationMs: isOwn ? (ownMs ?? 1) : Number(choices.duration), memoryMb },
    instance: serverOf(choices.type),
    warmUpSeconds: Number(choices.warmUp),
    concurrency: Number(choices.limit),
  });
  const choose = (part: Partial<FleetChoices>) => {
    setChoices({ ...choices, ...part });
    if (part.preset && part.preset !== 'drawn') setLoad(PRESET_LOADS[part.preset]);
  };
  return (
    <div className="fleets">
      <FleetControls choices={choices} onChoose={choose} ownMs={ownMs} words={words} />
      {!report && <p className="figure-origin needs-script">{words.noLastRun}</p>}
      <LoadDrawing
        load={load}
        onDraw={(drawn) => {
          choose({ preset: 'drawn' });
          setLoad(drawn);
        }}
        words={words}
      />
      {FLEETS.map((fleet) => (
        <div className="fleet" key={fleet}>
          <p>{words.fleets[fleet]}</p>
          <FleetChart
            label={fill(words.chart, { fleet: words.fleets[fleet] })}
            report={reports[fleet]}
          />
        </div>
      ))}
      <p aria-hidden className="chart-legend">
        <span data-tone="served">{words.served}</span>
        <span data-tone="dropped">{words.dropped}</span>
        <span data-tone="capacity">{words.capacity}</span>
      </p>
      <FleetTable reports={reports} words={words} />
      <Assumptions memoryMb={memoryMb} words={words} />
    </div>
  );
}

interface AssumptionsProps {
  readonly memoryMb: number;
  readonly words: FigureOf<'fleets'>['words'];
}

function Assumptions({ memoryMb, words }: AssumptionsProps) {
  const facts = {
    memory: memoryMb,
    lambda: LAMBDA_PRICES['us-east-1'].x86_64.date,
    ec2: EC2_PRICE_SOURCE.date,
  };
  return (
    <details className="figure-table">
      <summary>{words.assumptions}</summary>
      <ul>
        {words.assumption.map((sentence) => (
          <li key={sentence}>{fill(sentence, facts)}</li>
        ))}
      </ul>
    </details>
  );
}
