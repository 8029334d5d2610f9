'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import {
  type CompareState,
  type CompareStore,
  createCompareStore,
} from '@/lib/workbench/compare/compare-store';
import { runComparison } from '@/lib/workbench/compare/run-comparison';
import { createMatrixRunner } from '@/lib/workbench/compare/run-matrix';
import { createViewMemory } from '../views/view-memory';
import { useWorkbench, type WorkbenchAccess } from '../workbench-context';

/** The comparison of one workbench. It outlives its view, which goes whenever another is chosen. */
export interface Comparison {
  readonly store: CompareStore;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  /** The view is gone: environments that are kept warm end, after what still runs. */
  readonly rest: () => void;
  readonly resume: () => void;
}

const comparisonOf = createViewMemory(createComparison);

export function useComparison(): Comparison {
  const comparison = comparisonOf(useWorkbench());
  useEffect(() => {
    comparison.resume();
    return comparison.rest;
  }, [comparison]);
  return comparison;
}

/** Part of what the comparison remembers. */
export function useCompareState<Part>(select: (state: CompareState) => Part): Part {
  return useStore(comparisonOf(useWorkbench()).store, select);
}

/** Eight interpreters take about half a gigabyte. Browsers that do not tell their memory count as large. */
function isSmallDevice(): boolean {
  const { deviceMemory = 8 } = navigator as { readonly deviceMemory?: number };
  return deviceMemory <= 4;
}

/** Often enough to look alive. Milliseconds. */
const SHOWN_EVERY_MS = 200;

function later(callback: () => void): void {
  setTimeout(callback, SHOWN_EVERY_MS);
}

function createComparison({ store: workbench, actions }: WorkbenchAccess): Comparison {
  const store = createCompareStore();
  const runner = createMatrixRunner(actions.openTrial, isSmallDevice() ? 'one' : 'kept');
  let isSeen = true;
  const endUnseen = () => {
    if (!isSeen && store.getState().run.state !== 'running') void runner.close();
  };
  return {
    store,
    async run() {
      void actions.save();
      const { workspace } = workbench.getState();
      await runComparison(store, workspace, { runner, later });
      endUnseen();
    },
    cancel: runner.cancel,
    rest() {
      isSeen = false;
      endUnseen();
    },
    resume() {
      isSeen = true;
    },
  };
}
