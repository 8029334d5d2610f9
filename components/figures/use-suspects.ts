'use client';

import { useState } from 'react';
import { useBench } from '@/components/lesson/bench';
import { fetchSealed } from '@/components/lesson/fetch-sealed';
import { useLesson } from '@/components/lesson/lesson-provider';
import { type ReadyRun, type RowProblem, rowsAgainst, toReadyRun } from '@/lib/course/expected-run';
import type { FigureOf } from '@/lib/course/figure-view';
import type { ExpectedRun } from '@/lib/course/lesson';
import type { SuspectFile } from '@/lib/course/suspect-file';
import { runTrial } from '@/lib/workbench/run-trial';

/** What the tests said of one hidden handler. */
export interface SuspectResult {
  readonly suspect: Pick<SuspectFile, 'name' | 'isRight' | 'confession'>;
  readonly testCount: number;
  /** The numbers of the tests it does not pass. */
  readonly against: readonly number[];
}

export type SuspectsState =
  | { readonly status: 'ready' | 'running' | 'broken' }
  | { readonly status: 'unreadable'; readonly number: number; readonly problem: RowProblem }
  | { readonly status: 'done'; readonly results: readonly SuspectResult[] };

/** Fetches the hidden handlers and runs every test on every one, beside the reader's own work. */
export function useSuspects({ suspects, locale }: FigureOf<'test-desk'>) {
  const { handle } = useBench();
  const { slug } = useLesson().lesson;
  const [state, setState] = useState<SuspectsState>({ status: 'ready' });

  const judge = async (name: string, rows: readonly ReadyRun[]): Promise<SuspectResult> => {
    const bench = handle();
    if (!bench) throw new Error('No workbench is mounted beside this chapter');
    const suspect = await fetchSealed<SuspectFile>(`/suspects/${slug}/${name}.${locale}.txt`);
    const records = await runTrial(
      bench.openTrial,
      rows.map(({ eventText }, index) => ({
        ...suspect.sample,
        eventText,
        ...(index === 0 && { environment: 'cold' }),
      })),
    );
    return { suspect, testCount: rows.length, against: rowsAgainst(rows, records) };
  };

  const run = async (rows: readonly ExpectedRun[]) => {
    const ready: ReadyRun[] = [];
    for (const [index, row] of rows.entries()) {
      const read = toReadyRun(row);
      if (typeof read === 'string') {
        setState({ status: 'unreadable', number: index + 1, problem: read });
        return;
      }
      ready.push(read);
    }
    setState({ status: 'running' });
    try {
      const results: SuspectResult[] = [];
      for (const name of suspects) results.push(await judge(name, ready));
      setState({ status: 'done', results });
    } catch {
      setState({ status: 'broken' });
    }
  };
  return { state, run };
}
