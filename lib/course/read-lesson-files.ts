import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@/lib/i18n/locales';
import type { Recordings, StartFolders } from './lesson-view';
import { readFolder } from './read-folder';

const LESSONS = join(process.cwd(), 'content', 'lessons');

/** Reads the files of one folder of a lesson, as in `solution/answer-every-event`. At build time only. */
export async function readLessonFolder(
  slug: string,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  return readFolder(join(LESSONS, slug, folder));
}

/** Reads everything below a lesson's `start/`. */
export async function readStartFolders(slug: string): Promise<StartFolders> {
  const names = (await readdir(join(LESSONS, slug, 'start'))).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readLessonFolder(slug, `start/${name}`)]),
    ),
  );
}

/** Reads what the samples did when they were last run by the content tests. */
export async function readRecordings(slug: string): Promise<Recordings> {
  return JSON.parse(await readFile(join(LESSONS, slug, 'runs.golden.json'), 'utf8'));
}

/** Reads the prose of a chapter in one language, as it was written. */
export function readProse(slug: string, locale: Locale): Promise<string> {
  return readFile(join(LESSONS, slug, `${locale}.mdx`), 'utf8');
}
