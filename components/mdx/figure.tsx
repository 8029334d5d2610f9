'use client';

import { ContextExplorer } from '@/components/figures/context-explorer';
import { FailureAtlas } from '@/components/figures/failure-atlas';
import { HandlerAnatomy } from '@/components/figures/handler-anatomy';
import { VariantTable } from '@/components/figures/variant-table';
import { useLesson } from '@/components/lesson/lesson-provider';
import type { FigureView } from '@/lib/course/figure-view';
import { unreachable } from '@/lib/sim/kernel/unreachable';

interface FigureProps {
  readonly id: string;
  /** What the figure is for, in a sentence. */
  readonly caption: string;
}

/** `<Figure id="…"/>`: a figure of the chapter, to be moved. */
export function Figure({ id, caption }: FigureProps) {
  const { lesson } = useLesson();
  const figure = lesson.figures.find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`No figure ${id} in ${lesson.slug}`);
  return (
    <figure className="figure" data-id={id} data-testid="figure">
      <Drawing figure={figure} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function Drawing({ figure }: { readonly figure: FigureView }) {
  switch (figure.kind) {
    case 'handler-anatomy':
      return <HandlerAnatomy />;
    case 'context-explorer':
      return <ContextExplorer figure={figure} />;
    case 'variant-table':
      return <VariantTable figure={figure} />;
    case 'failure-atlas':
      return <FailureAtlas figure={figure} />;
    default:
      return unreachable(figure);
  }
}
