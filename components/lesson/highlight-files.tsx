import type { ReactNode } from 'react';
import { HighlightedCode } from '@/components/workbench/highlight/highlighted-code';
import type { LessonView } from '@/lib/course/lesson-view';
import type { SampleView } from '@/lib/course/sample-view';

/** The files of a function, coloured while the site is built. */
export function highlightFiles(files: SampleView['files']): Readonly<Record<string, ReactNode>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, code]) => [
      name,
      <HighlightedCode
        code={code}
        key={name}
        language={name.endsWith('.py') ? 'python' : 'javascript'}
      />,
    ]),
  );
}

/** Every file of every sample, for the prose. */
export function highlightSamples({
  samples,
}: LessonView): Readonly<Record<string, Readonly<Record<string, ReactNode>>>> {
  return Object.fromEntries(
    Object.entries(samples).map(([name, { files }]) => [name, highlightFiles(files)]),
  );
}
