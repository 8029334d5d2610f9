import Link from 'next/link';
import type { ReactNode } from 'react';
import type { FieldView } from '@/lib/course/event-fields';
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
import { ExplainedJson } from './explained-json';
import { FieldTable } from './field-table';

/** A JSON text with the meaning of its members. */
interface ExplainedText {
  readonly value: unknown;
  readonly fields: readonly FieldView[];
}

interface EventPageProps {
  readonly name: string;
  readonly does: string;
  readonly answer: string;
  readonly source: { readonly url: string; readonly read: string };
  readonly event: ExplainedText;
  /** What lies packed in one member of it. */
  readonly packed?: ExplainedText & { readonly path: string };
  readonly example: LessonView & {
    readonly samples: Readonly<Record<'python' | 'nodejs', SampleView>>;
  };
  readonly locale: Locale;
  readonly messages: Messages;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** One true event, explained, beside a workbench that holds a handler for it. */
export function EventPage(props: EventPageProps) {
  const { example, locale, messages, footer, children } = props;
  const { chapter, exercise, prediction, figure, console, workbench } = messages;
  const opensWith = { place: `learn/${example.slug}/python`, sample: example.samples.python };
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
                <Article {...props} />
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

function Article(props: EventPageProps) {
  const { name, does, answer, source, event, packed, locale } = props;
  const words = props.messages.events;
  return (
    <article className="prose event-article">
      <p className="event-back">
        <Link href={`/${locale}/events/`}>{words.back}</Link>
      </p>
      <h1>{name}</h1>
      <section aria-labelledby="event-title" id="event">
        <h2 id="event-title">{words.event}</h2>
        <p>{words.eventText}</p>
        <Json label={words.event} text={event} />
        <p className="event-source">
          {words.source}: <a href={source.url}>{source.url}</a> (
          {fill(words.read, { date: source.read })})
        </p>
      </section>
      {packed ? (
        <section aria-labelledby="packed-title" id="packed">
          <h2 id="packed-title">{fill(words.packed, { path: packed.path })}</h2>
          <p>{words.packedText}</p>
          <Json label={fill(words.packed, { path: packed.path })} text={packed} />
        </section>
      ) : null}
      <section aria-labelledby="handlers-title" id="handlers">
        <h2 id="handlers-title">{words.handlers}</h2>
        <p>{does}</p>
        <p>{words.tryIt}</p>
        <CodeBlock sample="python" />
        <CodeBlock sample="nodejs" />
      </section>
      <section aria-labelledby="answer-title" id="answer">
        <h2 id="answer-title">{words.answer}</h2>
        <p>
          <RichText text={answer} />
        </p>
      </section>
      <section aria-labelledby="fields-title" id="fields">
        <h2 id="fields-title">{words.fields}</h2>
        <FieldTable fields={event.fields} words={words} />
        {packed ? <FieldTable fields={packed.fields} words={words} /> : null}
      </section>
    </article>
  );
}

function Json({ label, text }: { readonly label: string; readonly text: ExplainedText }) {
  const meanings = Object.fromEntries(text.fields.map(({ path, meaning }) => [path, meaning]));
  return <ExplainedJson label={label} meanings={meanings} value={text.value} />;
}
