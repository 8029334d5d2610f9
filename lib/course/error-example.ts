import type { KnownError } from './known-error';
import type { LessonView } from './lesson-view';
import type { ErrorFiles } from './read-error-files';
import { type SampleView, toSampleView } from './sample-view';

/** The example of an error as the smallest of chapters: two functions, so that it runs beside its explanation. */
export function toErrorExample(
  { slug, example, mendedHandler }: KnownError,
  files: ErrorFiles,
): LessonView & { readonly samples: Readonly<Record<'broken' | 'mended', SampleView>> } {
  const mended = { ...example, handler: mendedHandler ?? example.handler };
  return {
    slug: `errors/${slug}`,
    samples: {
      broken: toSampleView({ ...example, folder: 'broken' }, files.broken),
      mended: toSampleView({ ...mended, folder: 'mended' }, files.mended),
    },
    exercises: [],
    terms: [],
    predictions: [],
    figures: [],
    recordings: {},
    updated: '',
  };
}
