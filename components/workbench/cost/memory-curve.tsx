'use client';

import { memoryCurve } from '@/lib/sim/lambda/memory-and-speed';
import { monthlyCost } from '@/lib/sim/lambda/pricing';
import type { HandlerMeasurement } from '@/lib/workbench/cost/measure-handler';
import { Button } from '../../ui/button';
import { fillIn } from '../../ui/fill-in';
import { FaultNotice } from '../result/fault-notice';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { currentRequest, useCost, useCostState } from './cost-memory';
import { useCostWords } from './cost-words';
import { CurveTable, type PricedPoint } from './curve-table';
import { LogChart } from './log-chart';

/** How long the learner's own handler would take, and what it would cost, with more or less memory. */
export function MemoryCurve() {
  const words = useCostWords();
  const { messages } = useWorkbench();
  const { measure } = useCost();
  const measuring = useCostState((state) => state.measuring);
  const { state } = measuring;
  const label =
    state === 'idle' ? words.measure : state === 'measuring' ? words.measuring : words.measureAgain;
  return (
    <section aria-label={words.curve} className="grid gap-3" data-state={state}>
      <h2 className="font-semibold">
        {words.curve} <small className="font-normal text-muted text-xs">{words.simulated}</small>
      </h2>
      <p className="max-w-prose text-muted leading-relaxed">{words.curveText}</p>
      <div>
        <Button
          data-testid="measure"
          disabled={state === 'measuring'}
          onClick={() => void measure()}
        >
          {label}
        </Button>
      </div>
      <div aria-live="polite" className="grid gap-3">
        {measuring.state === 'broken' ? (
          <FaultNotice fault={measuring.fault} messages={messages} onRetry={() => void measure()} />
        ) : null}
        {measuring.state === 'done' ? (
          <>
            <Outdated request={measuring.request} />
            <Measured measurement={measuring.measurement} />
          </>
        ) : null}
      </div>
    </section>
  );
}

function Outdated({ request }: { readonly request: ReturnType<typeof currentRequest> }) {
  const words = useCostWords();
  const { store } = useWorkbench();
  useWorkbenchState(({ workspace }) => workspace);
  useWorkbenchState(({ selectedEvent }) => selectedEvent);
  const now = currentRequest(store.getState());
  const isOutdated =
    now.files !== request.files ||
    now.configuration !== request.configuration ||
    now.eventText !== request.eventText;
  return isOutdated ? <p className="text-warn text-xs">{words.outdated}</p> : null;
}

function Measured({ measurement }: { readonly measurement: HandlerMeasurement }) {
  const words = useCostWords();
  const place = useCostState((state) => state.place);
  const { MemorySize, EphemeralStorage } = useWorkbenchState(
    ({ workspace }) => workspace.configuration,
  );
  if (measurement.status === 'notMeasured') {
    const { awsError, outcome } = measurement.result;
    const text = awsError ? `${awsError.code}: ${awsError.message}` : outcome;
    return <p className="text-warn">{fillIn(words.notMeasured, { outcome: text })}</p>;
  }
  const { time, maxMemoryUsedMb, runCount } = measurement;
  const points = memoryCurve(time, maxMemoryUsedMb, MemorySize).map((point): PricedPoint => {
    const run = { ...point, temporaryStorageMb: EphemeralStorage.Size };
    return { ...point, perMillion: monthlyCost(run, 1_000_000, place, 'without').total };
  });
  return (
    <>
      <p className="text-muted text-xs">
        {fillIn(words.split, {
          count: runCount,
          computing: time.computingMs.toFixed(2),
          waiting: time.waitingMs.toFixed(2),
        })}
      </p>
      <div className="cost-charts">
        <LogChart
          label={words.chartDuration}
          points={points.map(({ memorySizeMb, durationMs }) => [memorySizeMb, durationMs])}
          marked={MemorySize}
          format={durationText}
        />
        <LogChart
          label={words.chartCost}
          points={points.map(({ memorySizeMb, perMillion }) => [memorySizeMb, perMillion])}
          marked={MemorySize}
          format={(value) => `$${value < 10 ? value.toPrecision(2) : Math.round(value)}`}
        />
      </div>
      <CurveTable points={points} />
    </>
  );
}

function durationText(ms: number): string {
  return ms < 1_000
    ? `${Number(ms.toPrecision(2))} ms`
    : `${Number((ms / 1_000).toPrecision(2))} s`;
}
