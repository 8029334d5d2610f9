import type { Lesson } from '@/lib/course/lesson';
import { fill } from '@/lib/i18n/fill';
import { keepTogether } from '@/lib/i18n/keep-together.mjs';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';

interface ChapterHeadProps {
  readonly lesson: Lesson;
  readonly locale: Locale;
  readonly words: SiteMessages['chapter'];
}

/** What a chapter is about, before its first section. */
export function ChapterHead({ lesson, locale, words }: ChapterHeadProps) {
  const isOlder = LOCALES.some((twin) => lesson.updated[twin] > lesson.updated[locale]);
  return (
    <header className="chapter-head">
      <h1>{lesson.title[locale]}</h1>
      <p className="promise">
        {fill(words.promise, { promise: keepTogether(lesson.promise[locale]) })}
      </p>
      <p className="chapter-facts">
        {fill(words.minutes, { minutes: lesson.minutes })}
        {' · '}
        {fill(words.exercises, { count: lesson.exercises.length })}
        {' · '}
        <time dateTime={lesson.updated[locale]}>{lesson.updated[locale]}</time>
      </p>
      {isOlder && <p className="problem">{words.olderTranslation}</p>}
      <p className="problem without-script">{words.needsScript}</p>
      <nav aria-label={words.onThisPage} className="section-list">
        <ol>
          {lesson.sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title[locale]}</a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}
