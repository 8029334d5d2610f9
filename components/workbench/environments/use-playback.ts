'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { stepsUntil } from '@/lib/sim/history/steps';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { timeLookedAt } from '@/lib/workbench/workbench-store';
import { useWorkbench } from '../workbench-context';
import type { LanesState } from './use-lanes';

/** Units of the axis in a second. On the readable axis one unit is short work, twenty a long wait. */
const UNITS_PER_SECOND = 7;

/** With reduced motion it goes from event to event. */
const MS_PER_STEP = 900;

export interface Playback {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/** Lets what happened happen again, at an even pace of the picture. At the end it is now again. */
export function usePlayback({ axis, steps, now, lookingAt }: LanesState): Playback {
  const { store } = useWorkbench();
  const [isPlaying, setIsPlaying] = useState(false);

  const lookAt = (at: EpochMs | undefined) => {
    const isOver = at === undefined || at >= now;
    timeLookedAt(store, isOver ? null : at);
    if (isOver) setIsPlaying(false);
  };
  const advance = useEffectEvent((ms: number) => {
    const position = axis.positionOf(lookingAt ?? now) + (ms / 1_000) * UNITS_PER_SECOND;
    lookAt(position >= axis.length ? undefined : axis.timeAt(position));
  });
  const step = useEffectEvent(() => lookAt(steps[stepsUntil(steps, lookingAt ?? now)]));

  useEffect(() => {
    if (!isPlaying) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const timer = setInterval(() => step(), MS_PER_STEP);
      return () => clearInterval(timer);
    }
    let before = performance.now();
    let frame = requestAnimationFrame(function next(time) {
      advance(Math.max(0, time - before));
      before = time;
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);

  return {
    isPlaying,
    toggle() {
      if (!isPlaying && lookingAt === null) timeLookedAt(store, steps[0] ?? null);
      setIsPlaying(!isPlaying);
    },
  };
}
