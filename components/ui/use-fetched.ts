'use client';

import { useEffect, useState } from 'react';

/**
 * Code that no reader needs for reading. It is fetched while the page is idle, and at once when somebody
 * waits for it; where that failed, the next one who waits has it fetched again.
 */
export function useFetched<Part>(
  fetchPart: () => Promise<Part>,
  urgency: 'now' | 'idle',
): Part | undefined {
  const [part, setPart] = useState<Part>();
  const isHere = part !== undefined;
  useEffect(() => {
    if (isHere) return;
    const begin = () => {
      fetchPart().then(
        (fetched) => setPart(() => fetched),
        () => {},
      );
    };
    if (urgency === 'idle') return whenIdle(begin);
    begin();
    return undefined;
  }, [fetchPart, urgency, isHere]);
  return part;
}

/** @returns what calls it off. Safari has no idle time to give; a second after the page came is as good. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 1_000);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work);
  return () => cancelIdleCallback(request);
}
