import { notFound } from 'next/navigation';
import { LESSONS } from '@/content/course';
import type { Lesson } from '@/lib/course/lesson';
import { readLessonFolder } from '@/lib/course/read-lesson-files';
import { sealText } from '@/lib/course/sealed-text';
import { toSuspectFile } from '@/lib/course/suspect-file';
import { isLocale, LOCALES } from '@/lib/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LESSONS.flatMap((lesson) =>
    suspectsOf(lesson).flatMap(({ name }) =>
      LOCALES.map((locale) => ({ slug: lesson.slug, file: `${name}.${locale}.txt` })),
    ),
  );
}

/** One file per hidden handler and language, written while the site is built. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/suspects/[slug]/[file]'>,
): Promise<Response> {
  const { slug, file } = await params;
  const [name, locale = ''] = file.split('.');
  const suspects = LESSONS.filter((lesson) => lesson.slug === slug).flatMap(suspectsOf);
  const suspect = suspects.find((each) => each.name === name);
  if (!suspect || !isLocale(locale)) notFound();
  const files = await readLessonFolder(slug, `suspects/${suspect.name}`);
  return new Response(sealText(toSuspectFile(suspect, files, locale)), {
    headers: { 'Content-Type': 'text/plain' },
  });
}

function suspectsOf({ figures }: Lesson) {
  return figures.flatMap((figure) => (figure.kind === 'test-desk' ? figure.suspects : []));
}
