'use client';

import { Layers, Square } from 'lucide-react';
import { useState } from 'react';
import { runtimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { BurstPattern } from '@/lib/workbench/burst/burst-state';
import { type Device, deviceBound } from '@/lib/workbench/burst/device-bound';
import { Button } from '../../ui/button';
import { fillIn } from '../../ui/fill-in';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { BurstNote } from './burst-note';
import { countsFor, INTERVALS, intervalName } from './burst-patterns';
import { ChoiceBox } from './choice-box';
import { ReservedConcurrency } from './reserved-concurrency';
import { useLanesWords } from './use-lanes-words';

/** Invokes many times, all at once or one after the other. */
export function BurstPanel() {
  const { actions } = useWorkbench();
  const words = useLanesWords();
  const { burst: labels } = words;
  const runtime = useWorkbenchState(({ workspace }) => workspace.configuration.Runtime);
  const isRunning = useWorkbenchState(({ burst }) => burst.state === 'running');
  const [chosenCount, setCount] = useState(10);
  const [pattern, setPattern] = useState<BurstPattern>('together');
  const counts = countsFor(pattern);
  const count = counts.includes(chosenCount) ? chosenCount : (counts.at(-1) ?? 1);
  const device = thisDevice();
  const bound = deviceBound(device, runtimeFamily(runtime));
  const start = () => {
    if (!isRunning) void actions.burst({ count, pattern, bound });
  };
  return (
    <section aria-label={labels.label} className="border-line border-b px-3 py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs">
        <ChoiceBox
          label={labels.countLabel}
          testId="burst-count"
          value={String(count)}
          options={counts.map((value) => ({
            value: String(value),
            label: fillIn(labels.count, { count: value.toLocaleString('en') }),
          }))}
          onChange={(value) => setCount(Number(value))}
        />
        <ChoiceBox
          label={labels.pattern}
          testId="burst-pattern"
          value={pattern === 'together' ? pattern : String(pattern.everyMs)}
          options={[
            { value: 'together', label: labels.together },
            ...INTERVALS.map((everyMs) => ({
              value: String(everyMs),
              label: intervalName(everyMs, words),
            })),
          ]}
          onChange={(value) =>
            setPattern(value === 'together' ? value : { everyMs: Number(value) })
          }
        />
        <ReservedConcurrency words={labels} />
        <Button
          data-testid="burst-start"
          aria-disabled={isRunning}
          className="h-8 px-3 text-xs"
          onClick={start}
        >
          <Layers aria-hidden className="size-3.5" />
          {labels.start}
        </Button>
        {isRunning ? (
          <Button className="h-8 px-3 text-xs" onClick={() => void actions.stopBurst()}>
            <Square aria-hidden className="size-3" />
            {labels.stop}
          </Button>
        ) : null}
      </div>
      <BurstNote
        count={count}
        isTogether={pattern === 'together'}
        bound={bound}
        cores={device.cores}
        onRetry={start}
      />
    </section>
  );
}

function thisDevice(): Device {
  const { deviceMemory } = navigator as { readonly deviceMemory?: number };
  const cores = navigator.hardwareConcurrency || 2;
  return deviceMemory === undefined ? { cores } : { cores, memoryGb: deviceMemory };
}
