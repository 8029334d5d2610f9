import { join } from 'node:path';
import { readFolder } from './read-folder';
import type { SampleView } from './sample-view';

/** The function that fails, and the one that no longer does. */
export interface ErrorFiles {
  readonly broken: SampleView['files'];
  readonly mended: SampleView['files'];
}

/** Reads the example of one known error. At build time only. */
export async function readErrorFiles(slug: string): Promise<ErrorFiles> {
  const folder = join(process.cwd(), 'content', 'errors', slug);
  const [broken, mended] = await Promise.all([
    readFolder(join(folder, 'broken')),
    readFolder(join(folder, 'mended')),
  ]);
  return { broken, mended };
}
