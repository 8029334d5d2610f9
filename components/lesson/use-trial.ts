'use client';

import { useState } from 'react';
import type { InvocationRecord } from '@/lib/course/invocation-record';
import { runTrial, type TrialStep } from '@/lib/workbench/run-trial';
import { useBench } from './bench';

/** What a trial has come to. `broken` is our failure, not the function's. */
export type TrialState =
  | { readonly status: 'ready' }
  | { readonly status: 'running' }
  | { readonly status: 'done'; readonly records: readonly InvocationRecord[] }
  | { readonly status: 'broken' };

interface Trial {
  readonly state: TrialState;
  /** @returns what it came to; nothing when the simulator broke. */
  readonly run: (steps: readonly TrialStep[]) => Promise<readonly InvocationRecord[] | undefined>;
}

/** Invokes in the workbench's sandbox without touching what the reader has there. */
export function useTrial(): Trial {
  const { handle } = useBench();
  const [state, setState] = useState<TrialState>({ status: 'ready' });
  const run = async (steps: readonly TrialStep[]) => {
    setState({ status: 'running' });
    try {
      const bench = handle();
      if (!bench) throw new Error('No workbench is mounted beside this chapter');
      const records = await runTrial(bench.openTrial, steps);
      setState({ status: 'done', records });
      return records;
    } catch {
      setState({ status: 'broken' });
      return undefined;
    }
  };
  return { state, run };
}
