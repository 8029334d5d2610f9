'use client';

import { useState } from 'react';
import { useBench } from '@/components/lesson/bench';
import { useLesson } from '@/components/lesson/lesson-provider';
import { sampleStep } from '@/components/lesson/sample-step';
import { useTrial } from '@/components/lesson/use-trial';
import type { FigureOf } from '@/lib/course/figure-view';
import type { InvocationRecord } from '@/lib/course/invocation-record';
import { fill } from '@/lib/i18n/fill';
import type { TrialStep } from '@/lib/workbench/run-trial';
import { compareOnBench } from './compare-on-bench';
import { OwnEventRow } from './own-event-row';
import { VariantCell } from './variant-cell';

type VariantFigure = FigureOf<'variant-table'>;

/** Several ways to write one function, each run on every event. */
export function VariantTable({ figure }: { readonly figure: VariantFigure }) {
  const { lesson, messages } = useLesson();
  const words = messages.figure;
  const { state, run } = useTrial();
  const own = useTrial();
  const bench = useBench();
  const [ownEvent, setOwnEvent] = useState('{"x": 1, "y": 3}');

  const everyCell = (): readonly TrialStep[] =>
    figure.variants.flatMap(({ sample }) => {
      const view = lesson.samples[sample];
      return view
        ? figure.events.map((event, index) => warmAfterFirst(sampleStep(view, event), index))
        : [];
    });
  const ownCells = (): readonly TrialStep[] =>
    figure.variants.flatMap(({ sample }) => {
      const view = lesson.samples[sample];
      if (!view) return [];
      const { configuration, files } = view;
      return [{ configuration, files, eventText: ownEvent, environment: 'cold' as const }];
    });
  const recordAt = (variant: number, event: number): InvocationRecord | undefined =>
    state.status === 'done'
      ? state.records[variant * figure.events.length + event]
      : lesson.recordings[figure.variants[variant]?.sample ?? '']?.[figure.events[event] ?? ''];
  const busy = state.status === 'running' || own.state.status === 'running';
  return (
    <div className="variant-figure">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, and the keyboard must be able to */}
      <div className="table-scroll" tabIndex={0}>
        <table className="variant-table">
          <thead>
            <tr>
              <th scope="col">{words.event}</th>
              {figure.variants.map(({ sample, title }) => (
                <th key={sample} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figure.events.map((event, row) => (
              <tr key={event}>
                <th scope="row">
                  <EventText event={event} sample={figure.variants[0]?.sample ?? ''} />
                </th>
                {figure.variants.map(({ sample }, column) => (
                  <VariantCell key={sample} record={recordAt(column, row)} />
                ))}
              </tr>
            ))}
            <OwnEventRow
              columns={figure.variants.length}
              eventText={ownEvent}
              state={own.state}
              onChange={setOwnEvent}
            />
          </tbody>
        </table>
      </div>
      <div className="figure-actions needs-script">
        <button
          className="action-button"
          disabled={busy}
          onClick={() => void run(everyCell())}
          type="button"
        >
          {state.status === 'running' ? words.running : words.runAll}
        </button>
        <button
          className="quiet-button"
          disabled={busy || !isJson(ownEvent)}
          onClick={() => void own.run(ownCells())}
          type="button"
        >
          {own.state.status === 'running' ? words.running : words.tryOwn}
        </button>
        <button
          className="quiet-button"
          disabled={busy}
          onClick={() => compareOnBench(figure, lesson.samples, bench)}
          type="button"
        >
          {words.openCompare}
        </button>
      </div>
      <p aria-live="polite" className="figure-origin">
        {state.status === 'broken' || own.state.status === 'broken'
          ? words.broken
          : state.status === 'done'
            ? words.fromRun
            : fill(words.recorded, { date: lesson.updated })}
      </p>
    </div>
  );
}

function EventText({ sample, event }: { readonly sample: string; readonly event: string }) {
  const view = useLesson().lesson.samples[sample];
  return <code>{view?.events.find(({ name }) => name === event)?.payloadText}</code>;
}

/** Every event of one variant after the first finds its environment warm. */
function warmAfterFirst({ environment, ...step }: TrialStep, index: number): TrialStep {
  return index === 0 && environment ? { ...step, environment } : step;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
