import Link from 'next/link';
import type { Lesson } from '@/lib/course/lesson';
import type { Locale } from '@/lib/i18n/locales';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';

interface ChapterFootProps {
  readonly previous: Lesson | undefined;
  readonly next: Lesson | undefined;
  readonly locale: Locale;
  readonly words: SiteMessages['chapter'];
  readonly answers: { readonly href: string; readonly label: string };
}

/** The way to the chapters beside this one. */
export function ChapterFoot({ previous, next, locale, words, answers }: ChapterFootProps) {
  return (
    <nav aria-label={`${words.previous} / ${words.next}`} className="chapter-foot">
      <p className="answers-link">
        <Link href={answers.href} prefetch={false}>
          {answers.label}
        </Link>
      </p>
      {previous && (
        <Link href={`/${locale}/learn/${previous.slug}/`} rel="prev">
          <span>{words.previous}</span>
          {previous.title[locale]}
        </Link>
      )}
      {next && (
        <Link className="is-next" href={`/${locale}/learn/${next.slug}/`} rel="next">
          <span>{words.next}</span>
          {next.title[locale]}
        </Link>
      )}
    </nav>
  );
}
