'use client';

import { useEffect, useState } from 'react';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { useWorkbench } from '../workbench-context';

/** `frame`: something runs and is watched. `second`: enough for a clock. `still`: nobody looks. */
export type Pace = 'frame' | 'second' | 'still';

/** The account's time, as often as it is wanted. Null until the page has come to life. */
export function useAccountNow(pace: Pace): EpochMs | null {
  const { clock } = useWorkbench().actions;
  const [now, setNow] = useState<EpochMs | null>(null);
  useEffect(() => {
    const tick = () => setNow(clock.now());
    tick();
    if (pace === 'still') return;
    if (pace === 'second' || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const timer = setInterval(tick, 500);
      return () => clearInterval(timer);
    }
    let frame = requestAnimationFrame(function next() {
      tick();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [clock, pace]);
  return now;
}
