'use client';

import { useBench } from '@/components/lesson/bench';
import { LimitList } from '@/components/workbench/limits/limit-list';
import type { FigureOf } from '@/lib/course/figure-view';

/** Today's limits in a chapter: the workbench beside it runs into them. */
export function LimitTable({ figure }: { readonly figure: FigureOf<'limit-table'> }) {
  const { handle } = useBench();
  return <LimitList locale={figure.locale} workbench={() => handle()?.workbench} />;
}
