'use client';

import { useBench } from '@/components/lesson/bench';
import { useLesson } from '@/components/lesson/lesson-provider';

interface CodeBlockProps {
  readonly sample: string;
  /** Which of its files is shown; the first unless named. The button always brings all of them. */
  readonly file?: string;
}

/** `<CodeBlock sample="…"/>`: a function of the chapter, with a button that puts it on the workbench. */
export function CodeBlock({ sample, file }: CodeBlockProps) {
  const { lesson, messages, code } = useLesson();
  const { content, open } = useBench();
  const view = lesson.samples[sample];
  if (!view) throw new Error(`No sample ${sample} in ${lesson.slug}`);
  const shown = file ?? Object.keys(view.files)[0] ?? '';
  if (view.files[shown] === undefined) throw new Error(`The sample ${sample} has no file ${shown}`);
  const place = `learn/${lesson.slug}/${sample}`;
  const isOpen = content.place === place;
  return (
    <figure className="code-figure">
      <figcaption>
        <span className="code-name">{shown}</span>
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and the keyboard must be able to */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div aria-label={shown} className="code-scroll" role="group" tabIndex={0}>
        {code[sample]?.[shown]}
      </div>
    </figure>
  );
}
