import { join } from 'node:path';
import { readFolder } from './read-folder';
import type { SampleView } from './sample-view';

/** The handlers for one source, one in each language. */
export type EventFiles = Readonly<Record<'python' | 'nodejs', SampleView['files']>>;

/** Reads the handlers of one event source. At build time only. */
export async function readEventFiles(id: string): Promise<EventFiles> {
  const folder = join(process.cwd(), 'content', 'events', id);
  const [python, nodejs] = await Promise.all([
    readFolder(join(folder, 'python')),
    readFolder(join(folder, 'nodejs')),
  ]);
  return { python, nodejs };
}
