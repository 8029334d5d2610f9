import { notFound } from 'next/navigation';
import { LESSONS } from '@/content/course';
import { readLessonFolder } from '@/lib/course/read-lesson-files';
import { sealText } from '@/lib/course/sealed-text';
import type { SolutionFile } from '@/lib/course/solution-file';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return LESSONS.flatMap(({ slug, exercises }) =>
    exercises.map(({ id }) => ({ slug, file: `${id.slice(slug.length + 1)}.txt` })),
  );
}

/** One file per exercise, written while the site is built. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/solutions/[slug]/[file]'>,
): Promise<Response> {
  const { slug, file } = await params;
  const id = `${slug}/${file.replace(/\.txt$/, '')}`;
  const exercise = LESSONS.flatMap(({ exercises }) => exercises).find((each) => each.id === id);
  if (!exercise) notFound();
  const solution: SolutionFile = {
    handler: exercise.solutionHandler ?? exercise.start.handler,
    files: await readLessonFolder(slug, `solution/${exercise.start.folder}`),
  };
  return new Response(sealText(solution), { headers: { 'Content-Type': 'text/plain' } });
}
