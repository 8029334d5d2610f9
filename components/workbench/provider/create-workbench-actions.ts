import { REAL_TIMERS } from '@/lib/account/timers';
import type { EnvironmentHost, StartProgress } from '@/lib/protocol/environment-host';
import type { ServiceEvent } from '@/lib/sim/history/service-event';
import type { ClockSpeed, EpochMs } from '@/lib/sim/kernel/clock';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import { createGatherer } from '@/lib/workbench/gatherer';
import type { ServiceListeners } from '@/lib/workbench/lambda-service';
import { openTrials } from '@/lib/workbench/open-trials';
import { runFunction, runListeners, stopFunction } from '@/lib/workbench/run-function';
import { workspaceReplaced } from '@/lib/workbench/undo';
import { logArrived, type WorkbenchStore } from '@/lib/workbench/workbench-store';
import type { AccountPlace } from './account-place';
import { createLazyService, fetchService, type LazyService } from './lazy-service';
import { createPacedDrawing } from './paced-drawing';
import type { WorkKeeper } from './work-keeper';
import type { WorkbenchActions } from './workbench-actions';

/** What a service uses of the browser. */
const SURROUNDINGS = {
  wallClock,
  randomBytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  timers: REAL_TIMERS,
};

/** Ties a store to a host and a service, which are opened when they are first needed. */
export function createWorkbenchActions(
  store: WorkbenchStore,
  host: EnvironmentHost,
  keeper: WorkKeeper,
  place: AccountPlace,
): WorkbenchActions {
  let service: LazyService | undefined;
  const log = createGatherer<LogEvent>(createPacedDrawing(), (events) => logArrived(store, events));
  let recording = Promise.resolve();
  const history = createGatherer<ServiceEvent>(createPacedDrawing(), (events) => {
    recording = fetchService().then(({ recorded }) => recorded(store, events));
  });
  const openService = (
    listeners: ServiceListeners,
    clockSpeed: () => ClockSpeed,
    onStartProgress: (progress: StartProgress) => void = () => {},
    keptIn?: AccountPlace,
  ) => createLazyService({ ...SURROUNDINGS, host, clockSpeed, listeners, onStartProgress }, keptIn);
  const ownService = () => {
    const { listeners, onStartProgress } = runListeners(store, log, history);
    const clockSpeed = () => store.getState().clockSpeed;
    service ??= openService(listeners, clockSpeed, onStartProgress, place);
    return service;
  };
  // Nobody learns anything from waiting for a check: what a handler sleeps costs nothing.
  const trials = openTrials((listeners) => openService(listeners, () => 'fastForward'));
  const save = () => keeper.saveNow();
  const flush = async () => {
    log.flush();
    history.flush();
    await recording;
  };

  return {
    async prepare(runtime) {
      await Promise.all([fetchService(), host.prepare(runtime)]);
    },
    invoke: () => runFunction(store, { service: ownService(), save, log }),
    stop: () => stopFunction(store, ownService()),
    async burst(plan) {
      const { runBurst } = await import('@/lib/workbench/burst/run-burst');
      await runBurst(store, plan, { service: ownService(), save, flush });
    },
    stopBurst: async () => service?.stop(),
    discardEnvironments: () => ownService().discardEnvironments(),
    clock: {
      now: () => service?.now() ?? wallClock(),
      nextWake: () => service?.nextWake(),
      skipTo: (to) => service?.skipTo(to),
    },
    openTrial: trials.open,
    async load(workspace, change) {
      const before = store.getState().workspace;
      workspaceReplaced(store, workspace, change);
      await keeper.keepReplaced(before, change);
    },
    save,
    restored: keeper.restored,
    accountFound: place.found,
    account: () => ownService().saved(),
    history: () => keeper.history(),
    async close() {
      await Promise.all([service?.discardEnvironments(), trials.close()]);
      service = undefined;
    },
  };
}

function wallClock(): EpochMs {
  return performance.timeOrigin + performance.now();
}
