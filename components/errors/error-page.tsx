import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ErrorView } from '@/lib/course/error-view';
import type { LessonView } from '@/lib/course/lesson-view';
import type { SampleView } from '@/lib/course/sample-view';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { BenchProvider } from '../lesson/bench';
import { ChapterBench } from '../lesson/chapter-bench';
import { ChapterLayout } from '../lesson/chapter-layout';
import { highlightFiles, highlightSamples } from '../lesson/highlight-files';
import { LessonProvider } from '../lesson/lesson-provider';
import { OpenedBefore } from '../lesson/opened-before';
import { RichText } from '../lesson/rich-text';
import { CodeBlock } from '../mdx/code-block';
import { HostProvider } from '../workbench/host-provider';

interface ErrorPageProps {
  readonly error: ErrorView;
  readonly example: LessonView & { readonly samples: { readonly broken: SampleView } };
  readonly mendedHandler: string | undefined;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** One known error beside a workbench that holds a function which fails so. */
export function ErrorPage(props: ErrorPageProps) {
  const { error, example, mendedHandler, locale, messages, footer, children } = props;
  const { errors: words, chapter, exercise, prediction, figure, console, workbench } = messages;
  const opensWith = { place: `learn/${example.slug}/broken`, sample: example.samples.broken };
  return (
    <HostProvider>
      <BenchProvider opensWith={opensWith}>
        <LessonProvider
          code={highlightSamples(example)}
          lesson={example}
          messages={{ chapter, exercise, prediction, figure, console }}
        >
          <OpenedBefore />
          {children}
          <ChapterLayout
            prose={
              <>
                <article className="prose error-article">
                  <p className="error-back">
                    <Link href={`/${locale}/errors/#${error.group}`}>{words.back}</Link>
                  </p>
                  <h1 lang="en">
                    <code>{error.title}</code>
                  </h1>
                  <Part id="cause" text={error.cause} title={words.cause} />
                  <Part id="line" text={error.line} title={words.line} />
                  <Part id="mend" text={error.mend} title={words.mend} />
                  <Part id="broken" text={words.try} title={words.broken}>
                    <CodeBlock sample="broken" />
                  </Part>
                  <Part
                    id="mended"
                    text={
                      mendedHandler ? fill(words.mendedHandler, { handler: mendedHandler }) : ''
                    }
                    title={words.mended}
                  >
                    <CodeBlock sample="mended" />
                  </Part>
                </article>
                {footer}
              </>
            }
            workbench={
              <ChapterBench
                highlightedFiles={{ [opensWith.place]: highlightFiles(opensWith.sample.files) }}
                locale={locale}
                messages={workbench}
              />
            }
          />
        </LessonProvider>
      </BenchProvider>
    </HostProvider>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Part({ id, title, text, children }: PartProps) {
  return (
    <section aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text ? (
        <p>
          <RichText text={text} />
        </p>
      ) : null}
      {children}
    </section>
  );
}
