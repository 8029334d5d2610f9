'use client';

import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type FaultReport, toFaultReport } from '@/lib/sim/kernel/simulator-fault';
import type { PricePlace } from '@/lib/sim/lambda/pricing';
import { type HandlerMeasurement, measureHandler } from '@/lib/workbench/cost/measure-handler';
import type { InvokeRequest } from '@/lib/workbench/lambda-service';
import type { WorkbenchState } from '@/lib/workbench/workbench-store';
import { createViewMemory } from '../views/view-memory';
import { useWorkbench, type WorkbenchAccess } from '../workbench-context';

type MeasuringState =
  | { readonly state: 'idle' }
  | { readonly state: 'measuring' }
  | {
      readonly state: 'done';
      readonly request: InvokeRequest;
      readonly measurement: HandlerMeasurement;
    }
  | { readonly state: 'broken'; readonly fault: FaultReport };

interface CostState {
  readonly place: PricePlace;
  readonly monthlyCount: number;
  readonly measuring: MeasuringState;
}

/** What the cost view remembers, and the one thing it does. */
interface CostMemory {
  readonly store: StoreApi<CostState>;
  /** Never rejects. */
  readonly measure: () => Promise<void>;
}

const memoryOf = createViewMemory(createCostMemory);

export function useCost(): CostMemory {
  return memoryOf(useWorkbench());
}

export function useCostState<Part>(select: (state: CostState) => Part): Part {
  return useStore(useCost().store, select);
}

/** The selected event's call of the function as it is now. */
export function currentRequest({ workspace, selectedEvent }: WorkbenchState): InvokeRequest {
  const event = workspace.events.find(({ name }) => name === selectedEvent);
  const { configuration, files } = workspace;
  return { configuration, files, eventText: event?.payloadText ?? '' };
}

function createCostMemory({ store: workbench, actions }: WorkbenchAccess): CostMemory {
  const store = createStore<CostState>(() => ({
    place: { region: 'us-east-1', architecture: 'x86_64' },
    monthlyCount: 1_000_000,
    measuring: { state: 'idle' },
  }));
  return {
    store,
    async measure() {
      if (store.getState().measuring.state === 'measuring') return;
      store.setState({ measuring: { state: 'measuring' } });
      void actions.save();
      const request = currentRequest(workbench.getState());
      try {
        const measurement = await measureHandler(actions.openTrial, request, () =>
          performance.now(),
        );
        store.setState({ measuring: { state: 'done', request, measurement } });
      } catch (thrown) {
        store.setState({ measuring: { state: 'broken', fault: toFaultReport(thrown) } });
      }
    },
  };
}
