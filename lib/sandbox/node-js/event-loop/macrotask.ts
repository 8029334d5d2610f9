import { RealMessageChannel, RealPromise } from '../primordials';

const channel = new RealMessageChannel();
let waiting: (() => void) | undefined;
channel.port1.onmessage = () => {
  const run = waiting;
  waiting = undefined;
  run?.();
};

function hop(): Promise<void> {
  return new RealPromise((resolve) => {
    waiting = resolve;
    channel.port2.postMessage(null);
  });
}

/** Lets every microtask run, and then the engine's reports of rejections those left unhandled. One caller at a time. */
export async function macrotask(): Promise<void> {
  await hop();
  await hop();
}
