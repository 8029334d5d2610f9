import { WaitingMemory, WaitingView, waitOn } from './primordials';

const waiting = new WaitingView(new WaitingMemory({ initial: 1, maximum: 1, shared: true }).buffer);

/** Holds this thread, using no CPU, until its host ends it. Nothing behind the call runs. */
export function blockForever(): never {
  for (;;) waitOn(waiting, 0, 0);
}
