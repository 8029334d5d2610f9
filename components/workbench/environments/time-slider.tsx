'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { concurrencyOf, type Moment } from '@/lib/sim/history/moment';
import { stepsUntil } from '@/lib/sim/history/steps';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { timeLookedAt } from '@/lib/workbench/workbench-store';
import { fillIn } from '../../ui/fill-in';
import { useWorkbench } from '../workbench-context';
import { clockTime } from './figures';
import type { LanesState } from './use-lanes';
import { useLanesWords } from './use-lanes-words';

/** How many events the keys go back (negative) or on. Null: to now. */
const KEYS: Readonly<Record<string, number | null>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: null,
};

/** Every time of the history as one line. The keys go from event to event; the pointer goes anywhere. */
export function TimeSlider({ state }: { readonly state: LanesState }) {
  const { store } = useWorkbench();
  const words = useLanesWords();
  const { axis, steps, now, lookingAt } = state;
  const position = lookingAt === null ? axis.length : axis.positionOf(lookingAt);
  const percent = axis.length === 0 ? 100 : (position / axis.length) * 100;

  function onKeyDown(event: KeyboardEvent): void {
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    timeLookedAt(store, by === null ? null : stepFrom(state, by));
  }
  function onPointer(event: PointerEvent<HTMLElement>): void {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = axis.timeAt(((event.clientX - left) / width) * axis.length);
    timeLookedAt(store, at >= now ? null : Math.max(at, steps[0] ?? at));
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      data-testid="time-slider"
      aria-label={words.scrubber.label}
      aria-valuemin={0}
      aria-valuemax={steps.length}
      aria-valuenow={lookingAt === null ? steps.length : stepsUntil(steps, lookingAt) - 1}
      aria-valuetext={spoken(state, words.scrubber)}
      className="time-slider relative h-8 min-w-32 grow cursor-pointer touch-none rounded-md pointer-coarse:h-11"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onPointer(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) onPointer(event);
      }}
    >
      <span className="-translate-y-1/2 absolute inset-x-0 top-1/2 h-1 rounded-full bg-line-strong" />
      <span
        className="-translate-y-1/2 absolute top-1/2 left-0 h-1 rounded-full bg-accent"
        style={{ width: `${percent}%` }}
      />
      <span
        className="-translate-x-1/2 -translate-y-1/2 absolute top-1/2 size-4 rounded-full border-2 border-surface bg-accent"
        style={{ left: `${percent}%` }}
      />
    </div>
  );
}

/** The event that many events away. Beyond the last one it is now. */
export function stepFrom({ steps, lookingAt }: LanesState, by: number): EpochMs | null {
  const index = lookingAt === null ? steps.length : stepsUntil(steps, lookingAt) - 1;
  // Between two events the one before is nearest: going back goes to it first.
  const isBetween = lookingAt !== null && steps[index] !== lookingAt;
  const target = index + by + (isBetween && by < 0 ? 1 : 0);
  return steps[Math.max(0, target)] ?? null;
}

function spoken(
  { lookingAt, moment }: { readonly lookingAt: EpochMs | null; readonly moment: Moment },
  words: ReturnType<typeof useLanesWords>['scrubber'],
): string {
  const { environments, invocations } = moment;
  const said = fillIn(words.moment, {
    concurrency: concurrencyOf(moment),
    environments: environments.length,
    invocations,
  });
  if (lookingAt === null) return fillIn(words.now, { moment: said });
  return fillIn(words.at, { time: clockTime(lookingAt), moment: said });
}
