import { EnvironmentGone, type StartProgress } from '@/lib/protocol/environment-host';
import type { ServiceEvent } from '@/lib/sim/history/service-event';
import { toFaultReport } from '@/lib/sim/kernel/simulator-fault';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import type { Gatherer } from './gatherer';
import type { EventSender, LambdaService, ServiceListeners } from './lambda-service';
import { requestOf } from './request-of';
import {
  environmentsChanged,
  logCleared,
  type RunState,
  runChanged,
  sentEventsChanged,
  type WorkbenchStore,
} from './workbench-store';

/** What pressing Invoke needs besides the store. */
export interface RunParts {
  readonly service: LambdaService & EventSender;
  /** Puts the reader's work into storage. Begun before each run, which does not wait for it. Must not reject. */
  readonly save: () => Promise<unknown>;
  readonly log: Gatherer<LogEvent>;
}

/**
 * Invokes the function with the selected event. Never throws: the store says what happened.
 * While it runs, asking again does nothing.
 */
export async function runFunction(store: WorkbenchStore, parts: RunParts): Promise<void> {
  if (isRunning(store)) return;
  parts.log.forget();
  logCleared(store);
  runChanged(store, { state: 'starting', progress: { step: 'start' } });
  void parts.save();
  const ending = await invoke(store, parts.service);
  parts.log.flush();
  runChanged(store, ending);
}

/** Ends what runs; its environment is gone with it. Does nothing when nothing runs. */
export async function stopFunction(store: WorkbenchStore, service: LambdaService): Promise<void> {
  if (!isRunning(store)) return;
  runChanged(store, { state: 'stopped' });
  try {
    await service.stop();
  } catch (thrown) {
    runChanged(store, { state: 'broken', fault: toFaultReport(thrown) });
  }
}

function isRunning(store: WorkbenchStore): boolean {
  const { state } = store.getState().run;
  return state === 'starting' || state === 'running';
}

/** Lets the store follow what the service tells while it works. */
export function runListeners(
  store: WorkbenchStore,
  log: Gatherer<LogEvent>,
  history: Gatherer<ServiceEvent>,
): { listeners: ServiceListeners; onStartProgress: (progress: StartProgress) => void } {
  const isStarting = () => store.getState().run.state === 'starting';
  return {
    listeners: {
      logged: log.add,
      recorded: (event) => history.add([event]),
      eventsChanged: (events) => sentEventsChanged(store, events),
      environmentsChanged(environments) {
        environmentsChanged(store, environments);
        const isBusy = environments.some(({ phase }) => phase === 'busy');
        if (isBusy && isStarting()) runChanged(store, { state: 'running' });
      },
    },
    onStartProgress(progress) {
      if (isStarting()) runChanged(store, { state: 'starting', progress });
    },
  };
}

async function invoke(store: WorkbenchStore, service: RunParts['service']): Promise<RunState> {
  const { invocationType } = store.getState();
  try {
    const answer =
      invocationType === 'RequestResponse'
        ? await service.invoke(requestOf(store))
        : await service.send(requestOf(store), invocationType);
    return 'outcome' in answer
      ? { state: 'done', result: answer }
      : { state: 'accepted', receipt: answer };
  } catch (thrown) {
    if (thrown instanceof EnvironmentGone && thrown.loss === 'stopped') return { state: 'stopped' };
    return { state: 'broken', fault: toFaultReport(thrown) };
  }
}
