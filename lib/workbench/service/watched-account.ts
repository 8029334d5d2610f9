import { AccountShell } from '@/lib/account/account-shell';
import { createAccount } from '@/lib/sim/account/account-state';
import { environmentViews } from './environment-views';
import { EventJourneys } from './event-journeys';
import type { LambdaServiceOptions } from './lambda-service-options';

/** An account that tells the workbench what it does. @param functionName - Of the function that is deployed, if one is. */
export function openWatchedAccount(
  options: LambdaServiceOptions,
  functionName: () => string | undefined,
): AccountShell {
  const { listeners, onStartProgress, randomBytes } = options;
  const journeys = new EventJourneys();
  const shell: AccountShell = new AccountShell({
    ...options,
    ...(options.kept ?? { account: createAccount() }),
    random: randomBytes,
    listeners: {
      logged: listeners.logged,
      recorded: (event) => listeners.recorded?.(event),
      onStartProgress,
      tried: (result) => journeys.tried({ endedAt: shell.time.now(), result }),
      fleetChanged() {
        listeners.environmentsChanged(environmentViews(shell.account));
        listeners.eventsChanged?.(journeys.follow(shell.account, functionName()));
      },
    },
  });
  return shell;
}
