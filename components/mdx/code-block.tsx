'use client';

import { useBench } from '@/components/lesson/bench';
import { useLesson } from '@/components/lesson/lesson-provider';

/** `<CodeBlock sample="…"/>`: a function of the chapter, with a button that puts it on the workbench. */
export function CodeBlock({ sample }: { readonly sample: string }) {
  const { lesson, messages, code } = useLesson();
  const { content, open } = useBench();
  const view = lesson.samples[sample];
  if (!view) throw new Error(`No sample ${sample} in ${lesson.slug}`);
  const place = `learn/${lesson.slug}/${sample}`;
  const isOpen = content.place === place;
  return (
    <figure className="code-figure">
      <figcaption>
        <span className="code-name">{Object.keys(view.files)[0]}</span>
        <span className="code-handler">{view.configuration.Handler}</span>
        <button
          className="quiet-button needs-script"
          disabled={isOpen}
          onClick={() => open({ place, sample: view })}
          type="button"
        >
          {isOpen ? messages.chapter.loaded : messages.chapter.loadIntoEditor}
        </button>
      </figcaption>
      {code[sample]}
    </figure>
  );
}
