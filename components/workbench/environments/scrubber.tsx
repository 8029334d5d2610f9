'use client';

import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import { timeLookedAt } from '@/lib/workbench/workbench-store';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useWorkbench } from '../workbench-context';
import { clockTime } from './figures';
import { stepFrom, TimeSlider } from './time-slider';
import type { LanesState } from './use-lanes';
import { useLanesWords } from './use-lanes-words';
import { usePlayback } from './use-playback';

/** Goes back to what was, event by event or to any time, lets it happen again, and returns to now. */
export function Scrubber({ state }: { readonly state: LanesState }) {
  const { store } = useWorkbench();
  const words = useLanesWords().scrubber;
  const { isPlaying, toggle } = usePlayback(state);
  const { lookingAt, now } = state;
  const go = (by: number) => timeLookedAt(store, stepFrom(state, by));
  return (
    <div className="flex flex-wrap items-center gap-x-1 px-2 py-1">
      <IconButton label={words.previous} onClick={() => go(-1)}>
        <StepBack aria-hidden />
      </IconButton>
      <IconButton label={isPlaying ? words.pause : words.play} onClick={toggle}>
        {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
      </IconButton>
      <IconButton label={words.next} disabled={lookingAt === null} onClick={() => go(1)}>
        <StepForward aria-hidden />
      </IconButton>
      <div className="flex grow px-2">
        <TimeSlider state={state} />
      </div>
      <output className="font-mono text-xs tabular-nums">{clockTime(lookingAt ?? now)}</output>
      <Button
        kind="quiet"
        data-testid="return-to-now"
        disabled={lookingAt === null}
        className="h-7 px-2 text-xs"
        onClick={() => timeLookedAt(store, null)}
      >
        {lookingAt === null ? words.isLive : words.live}
      </Button>
    </div>
  );
}
