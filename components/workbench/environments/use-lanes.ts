'use client';

import { useMemo } from 'react';
import { momentAt } from '@/lib/sim/history/history';
import { type Lanes, lanesOf } from '@/lib/sim/history/lanes';
import { concurrencyOf, type Moment } from '@/lib/sim/history/moment';
import { stepsOf } from '@/lib/sim/history/steps';
import { type AxisScale, type TimeAxis, timeAxis } from '@/lib/sim/history/time-axis';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { useAccountNow } from '../run/use-account-now';
import { useWorkbenchState } from '../workbench-context';

/** Beyond so many steps, new ones are picture enough. */
const MOST_SMOOTH = 3_000;

/** The history as the lanes' view needs it, and the moment the reader looks at. */
export interface LanesState {
  readonly lanes: Lanes;
  readonly steps: readonly EpochMs[];
  readonly axis: TimeAxis;
  readonly now: EpochMs;
  /** Null: now. */
  readonly lookingAt: EpochMs | null;
  readonly moment: Moment;
}

export function useLanes(scale: AxisScale): LanesState {
  const history = useWorkbenchState((state) => state.history);
  const lookingAt = useWorkbenchState((state) => state.lookingAt);
  const lanes = useMemo(() => lanesOf(history), [history]);
  const steps = useMemo(() => stepsOf(history), [history]);
  const { latest } = history;
  const isRunning = concurrencyOf(latest) > 0 && lookingAt === null && steps.length < MOST_SMOOTH;
  const clock = useAccountNow(
    isRunning ? 'frame' : latest.environments.length > 0 ? 'second' : 'still',
  );
  const lastStep = steps.at(-1) ?? clock ?? 0;
  const now = latest.environments.length > 0 ? Math.max(clock ?? 0, lastStep) : lastStep;
  const axis = useMemo(() => timeAxis(steps, now, scale), [steps, now, scale]);
  const moment = useMemo(
    () => (lookingAt === null ? latest : momentAt(history, lookingAt)),
    [history, latest, lookingAt],
  );
  return { lanes, steps, axis, now, lookingAt, moment };
}
