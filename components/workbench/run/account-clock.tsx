'use client';

import { FastForward } from 'lucide-react';
import { Button } from '../../ui/button';
import { fillIn } from '../../ui/fill-in';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { useAccountNow } from './use-account-now';

/** The account's time, and the way to what happens next by itself. */
export function AccountClock() {
  const { actions, messages } = useWorkbench();
  const isInUse = useWorkbenchState(({ environments }) =>
    environments.some(({ phase }) => phase === 'starting' || phase === 'busy'),
  );
  const now = useAccountNow('second');
  const words = messages.clock;
  const next = now === null ? undefined : actions.clock.nextWake();
  const wait = next === undefined || now === null ? undefined : waitText(next - now);
  return (
    <>
      <time
        data-testid="account-time"
        title={words.account}
        className="font-mono text-muted text-xs tabular-nums"
      >
        {now === null ? '--:--:--' : new Date(now).toISOString().slice(11, 19)} UTC
      </time>
      <Button
        kind="quiet"
        data-testid="skip-to-next"
        title={wait === undefined ? words.nothingNext : fillIn(words.next, { wait })}
        disabled={next === undefined || isInUse}
        className="h-7 px-2 text-xs"
        onClick={() => next !== undefined && actions.clock.skipTo(next)}
      >
        <FastForward aria-hidden className="size-3.5" />
        <span className="@max-[35rem]/workbench:sr-only">{words.skip}</span>
      </Button>
    </>
  );
}

/** `9:58`. */
function waitText(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
