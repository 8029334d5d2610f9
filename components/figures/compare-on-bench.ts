import type { useBench } from '@/components/lesson/bench';
import type { FigureOf } from '@/lib/course/figure-view';
import type { SampleView } from '@/lib/course/sample-view';
import { viewChosen } from '@/lib/workbench/workbench-store';
import type { Variant } from '@/lib/workbench/workspace';
import { MOST_VARIANTS } from '@/lib/workbench/workspace-limits';

/** Puts a figure's variants and events on the workbench, to be changed and compared there. The reader's work can be had back. */
export function compareOnBench(
  { variants, events }: FigureOf<'variant-table'>,
  samples: Readonly<Record<string, SampleView>>,
  { handle, showPane }: ReturnType<typeof useBench>,
): void {
  const workbench = handle()?.workbench;
  const first = samples[variants[0]?.sample ?? ''];
  if (!workbench || !first) return;
  const workspace = {
    configuration: first.configuration,
    files: first.files,
    events: first.events.filter(({ name }) => events.includes(name)),
    variants: variants.flatMap((variant) => toVariant(variant, samples)).slice(0, MOST_VARIANTS),
  };
  void workbench.actions.load(workspace, 'exampleTaken');
  viewChosen(workbench.store, 'compare');
  if (window.matchMedia('(max-width: 67.99rem)').matches) showPane('workbench');
}

function toVariant(
  { sample, title }: FigureOf<'variant-table'>['variants'][number],
  samples: Readonly<Record<string, SampleView>>,
): readonly Variant[] {
  const view = samples[sample];
  if (!view) return [];
  const { Runtime: runtime, Handler: handler } = view.configuration;
  return [{ name: title, runtime, handler, files: view.files }];
}
