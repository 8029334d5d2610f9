'use client';

import { RefreshCwOff } from 'lucide-react';
import { CLOCK_SPEEDS } from '@/lib/sim/kernel/clock';
import { clockSpeedChosen } from '@/lib/workbench/workbench-store';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/segments';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { AccountClock } from './account-clock';
import { EnvironmentChips } from './environment-chips';
import { SavingNote } from './saving-note';

/** Below the panes: the execution environments there are, and the clock they follow. */
export function EnvironmentBar() {
  const { store, actions, messages } = useWorkbench();
  const environments = useWorkbenchState((state) => state.environments);
  const saving = useWorkbenchState((state) => state.saving);
  const clockSpeed = useWorkbenchState((state) => state.clockSpeed);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-t bg-paper px-3 py-1.5">
      <EnvironmentChips environments={environments} messages={messages} />
      <Button
        kind="quiet"
        data-testid="discard-environments"
        title={messages.environments.discardHelp}
        disabled={environments.length === 0}
        className="h-7 px-2 text-xs"
        onClick={() => void actions.discardEnvironments()}
      >
        <RefreshCwOff aria-hidden className="size-3.5" />
        <span className="@max-[35rem]/workbench:sr-only">{messages.environments.discard}</span>
      </Button>
      <span className="grow" />
      <SavingNote saving={saving} messages={messages} />
      <AccountClock />
      <div title={messages.clock.help}>
        <Segments
          testId="clock-speed"
          label={messages.clock.label}
          value={clockSpeed}
          options={CLOCK_SPEEDS.map((value) => ({ value, label: messages.clock[value] }))}
          onChange={(speed) => clockSpeedChosen(store, speed)}
        />
      </div>
    </div>
  );
}
