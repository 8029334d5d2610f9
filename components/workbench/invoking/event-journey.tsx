'use client';

import { FastForward } from 'lucide-react';
import type { SentEvent } from '@/lib/workbench/lambda-service';
import { Button } from '../../ui/button';
import { fillIn } from '../../ui/fill-in';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { timeOfDay } from './time-of-day';
import { TryTable } from './try-table';
import { useAsynchronousWords } from './use-asynchronous-words';

/** The tries of one event and what comes next. */
export function EventJourney({ sent }: { readonly sent: SentEvent }) {
  const { actions } = useWorkbench();
  const words = useAsynchronousWords();
  const { state, tries, throttles, nextTryAt } = sent;
  return (
    <section aria-label={words.tries} className="grid gap-2">
      <p role="status" data-testid="event-state" data-state={state} className="font-medium">
        {words.state[state]} {state === 'givenUp' ? <WhereItWent /> : null}
      </p>
      {throttles > 0 ? <p>{fillIn(words.throttles, { count: throttles })}</p> : null}
      {tries.length > 0 ? <TryTable tries={tries} /> : null}
      {state === 'running' && tries.length === 0 ? (
        <p className="text-muted">{words.noTry}</p>
      ) : null}
      {nextTryAt === undefined ? null : (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          {fillIn(words.nextTry, { time: timeOfDay(nextTryAt) })}
          <Button
            data-testid="skip-to-try"
            className="h-8 px-3 text-xs"
            onClick={() => actions.clock.skipTo(nextTryAt)}
          >
            <FastForward aria-hidden className="size-3.5" />
            {words.skip}
          </Button>
        </p>
      )}
    </section>
  );
}

function WhereItWent() {
  const words = useAsynchronousWords();
  const isKept = useWorkbenchState(({ sentEvents }) => sentEvents.failureQueue.length > 0);
  return isKept ? words.givenUpThere : words.givenUpNowhere;
}
