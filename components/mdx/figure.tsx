'use client';

import { FigureDrawing } from '@/components/figures/figure-drawing';
import { useLesson } from '@/components/lesson/lesson-provider';

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
      <FigureDrawing figure={figure} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
