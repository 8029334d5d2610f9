const PING_MS = 2_000;
const MISSED_PINGS = 2;

/** A frame whose process died sends no event: asks it regularly, and says so when it no longer answers. */
export function watchPulse(ping: () => Promise<unknown>, onLost: () => void): () => void {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered >= MISSED_PINGS) {
      clearInterval(timer);
      onLost();
      return;
    }
    unanswered += 1;
    ping().then(
      () => {
        unanswered = 0;
      },
      () => clearInterval(timer),
    );
  }, PING_MS);
  return () => clearInterval(timer);
}
