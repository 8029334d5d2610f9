import { withEarlierEvents, withEvents, withoutPast } from '@/lib/sim/history/history';
import type { ServiceEvent } from '@/lib/sim/history/service-event';
import type { WorkbenchStore } from './workbench-store';

export function recorded(store: WorkbenchStore, events: readonly ServiceEvent[]): void {
  store.setState(({ history }) => ({ history: withEvents(history, events) }));
}

/** For what was only calculated afterwards. */
export function recordedEarlier(store: WorkbenchStore, events: readonly ServiceEvent[]): void {
  store.setState(({ history }) => ({ history: withEarlierEvents(history, events) }));
}

/** What is the case stays; what led to it is forgotten. */
export function historyCleared(store: WorkbenchStore): void {
  store.setState(({ history }) => ({ history: withoutPast(history), lookingAt: null }));
}
