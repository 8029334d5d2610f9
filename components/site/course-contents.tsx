import Link from 'next/link';
import type { CoursePart, CourseSection } from '@/lib/course/course-part';
import type { Lesson } from '@/lib/course/lesson';
import { fill } from '@/lib/i18n/fill';
import { keepTogether } from '@/lib/i18n/keep-together.mjs';
import type { Locale } from '@/lib/i18n/locales';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';
import { ChapterProgress } from './chapter-progress';

interface CourseContentsProps {
  readonly parts: readonly CoursePart[];
  readonly locale: Locale;
  readonly words: SiteMessages['home'];
}

/** The whole book at a glance: parts, sections, chapters, and how far the reader is. */
export function CourseContents({ parts, locale, words }: CourseContentsProps) {
  const lessons = parts.flatMap(({ sections }) => sections.flatMap((section) => section.lessons));
  return parts.map((part, index) => (
    <div className="course-part" key={part.title.en}>
      <h3>
        <span>{fill(words.part, { number: index + 1 })}</span> {part.title[locale]}
      </h3>
      {part.sections.map((section) => (
        <div className="course-section" key={section.number}>
          <SectionHead label={words.terms} locale={locale} section={section} />
          <ol>
            {section.lessons.map((lesson) => (
              <li key={lesson.slug} value={lessons.indexOf(lesson) + 1}>
                <ChapterRow
                  lesson={lesson}
                  locale={locale}
                  number={lessons.indexOf(lesson) + 1}
                  words={words}
                />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  ));
}

interface SectionHeadProps {
  readonly section: CourseSection;
  readonly locale: Locale;
  /** Read aloud before the terms. */
  readonly label: string;
}

function SectionHead({ section, locale, label }: SectionHeadProps) {
  return (
    <div className="course-section-head">
      <h4>
        <span>{section.number}</span> {section.title[locale]}
      </h4>
      <ul aria-label={label}>
        {section.terms[locale].map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
    </div>
  );
}

interface ChapterRowProps {
  readonly lesson: Lesson;
  readonly number: number;
  readonly locale: Locale;
  readonly words: SiteMessages['home'];
}

function ChapterRow({ lesson, number, locale, words }: ChapterRowProps) {
  return (
    <Link className="course-chapter" href={`/${locale}/learn/${lesson.slug}/`}>
      <span aria-hidden="true" className="course-number">
        {number}
      </span>
      <strong>{lesson.title[locale]}</strong>
      <span className="course-promise">{keepTogether(lesson.promise[locale])}</span>
      <small>
        {fill(words.minutes, { minutes: lesson.minutes })}
        {' · '}
        <ChapterProgress
          exerciseIds={lesson.exercises.map(({ id }) => id)}
          none={words.exercises}
          some={words.solved}
        />
      </small>
    </Link>
  );
}
