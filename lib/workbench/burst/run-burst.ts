import { EnvironmentGone } from '@/lib/protocol/environment-host';
import { type MeasuredRun, modelledBurst } from '@/lib/sim/history/modelled-burst';
import { toFaultReport } from '@/lib/sim/kernel/simulator-fault';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { LIMITS } from '@/lib/sim/lambda/limits';
import type { InvokeRequest, LambdaService, ServiceClock } from '../lambda-service';
import { recordedEarlier } from '../record-history';
import { requestOf } from '../request-of';
import { burstChanged, logCleared, type WorkbenchStore } from '../workbench-store';
import type { BurstPlan } from './burst-state';
import { type ModelledPart, summarizeBurst } from './summarize-burst';

export interface BurstParts {
  readonly service: LambdaService & ServiceClock;
  readonly save: () => Promise<unknown>;
  /** Hands over what the history and the log still hold back. */
  readonly flush: () => Promise<void>;
}

type Ended = InvokeResult | 'stopped';

const NOTHING_MODELLED: ModelledPart = { admitted: 0, refused: 0 };

/** Invokes many times with the selected event. Never throws: the store says what happened. */
export async function runBurst(
  store: WorkbenchStore,
  plan: BurstPlan,
  parts: BurstParts,
): Promise<void> {
  if (store.getState().burst.state === 'running') return;
  logCleared(store);
  burstChanged(store, { state: 'running', count: plan.count, ended: 0 });
  void parts.save();
  try {
    const { results, modelled } =
      plan.pattern === 'together'
        ? await together(store, plan, parts)
        : await spaced(store, plan.count, plan.pattern.everyMs, parts);
    await parts.flush();
    burstChanged(store, { state: 'done', summary: summarizeBurst(results, modelled) });
  } catch (thrown) {
    burstChanged(store, { state: 'broken', fault: toFaultReport(thrown) });
  }
}

interface BurstResults {
  readonly results: readonly Ended[];
  readonly modelled: ModelledPart;
}

async function together(
  store: WorkbenchStore,
  { count, bound }: BurstPlan,
  { service, flush }: BurstParts,
): Promise<BurstResults> {
  const request = requestOf(store);
  const at = service.now();
  const real = Math.min(count, bound);
  const results = await Promise.all(
    Array.from({ length: real }, () => counted(store, invoked(service, request))),
  );
  await flush();
  const measured = measuredOf(results);
  if (measured.length === 0) return { results, modelled: NOTHING_MODELLED };
  const modelled = beyond(count, real, limitOf(store));
  const events = modelledBurst({
    ...modelled,
    at,
    measured,
    temporaryStorageMb: request.configuration.EphemeralStorage.Size,
    name: (index) => `${at.toFixed(3)}-${index + 1}`,
  });
  recordedEarlier(store, events);
  service.skipTo(events.at(-1)?.at ?? at);
  return { results, modelled };
}

/** One after the other; the clock is moved on so that nobody has to wait. */
async function spaced(
  store: WorkbenchStore,
  count: number,
  everyMs: number,
  { service }: BurstParts,
): Promise<BurstResults> {
  const request = requestOf(store);
  const results: Ended[] = [];
  let at = service.now();
  while (results.length < count && !results.includes('stopped')) {
    service.skipTo(at);
    results.push(await counted(store, invoked(service, request)));
    at += everyMs;
  }
  return { results, modelled: NOTHING_MODELLED };
}

async function invoked(service: LambdaService, request: InvokeRequest): Promise<Ended> {
  try {
    return await service.invoke(request);
  } catch (thrown) {
    if (thrown instanceof EnvironmentGone && thrown.loss === 'stopped') return 'stopped';
    throw thrown;
  }
}

async function counted(store: WorkbenchStore, ending: Promise<Ended>): Promise<Ended> {
  const ended = await ending;
  const { burst } = store.getState();
  if (burst.state === 'running') burstChanged(store, { ...burst, ended: burst.ended + 1 });
  return ended;
}

/** Every request that is not refused needs an environment of its own, as all come at once. */
function beyond(count: number, real: number, limit: number): ModelledPart {
  const admitted = Math.max(0, Math.min(count, limit) - real);
  return { admitted, refused: count - real - admitted };
}

function limitOf(store: WorkbenchStore): number {
  return (
    store.getState().workspace.invoking?.reservedConcurrency ?? LIMITS.accountConcurrency.value
  );
}

function measuredOf(results: readonly Ended[]): readonly MeasuredRun[] {
  return results.flatMap((result) =>
    result !== 'stopped' && result.report
      ? [{ outcome: result.outcome, report: result.report }]
      : [],
  );
}
