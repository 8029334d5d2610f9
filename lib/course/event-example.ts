import type { JsonValue } from './lesson';
import type { LessonView } from './lesson-view';
import type { EventFiles } from './read-event-files';
import { type SampleView, toSampleView } from './sample-view';

/** An event with its handlers as the smallest of chapters: two functions that run beside its explanation. */
export function toEventExample(
  id: string,
  payload: JsonValue,
  files: EventFiles,
): LessonView & { readonly samples: Readonly<Record<'python' | 'nodejs', SampleView>> } {
  const events = [{ name: id, payload }] as const;
  const python = {
    runtime: 'python3.14',
    handler: 'lambda_function.lambda_handler',
    events,
  } as const;
  const nodejs = { runtime: 'nodejs24.x', handler: 'index.handler', events } as const;
  return {
    slug: `events/${id}`,
    samples: {
      python: toSampleView({ ...python, folder: 'python' }, files.python),
      nodejs: toSampleView({ ...nodejs, folder: 'nodejs' }, files.nodejs),
    },
    exercises: [],
    predictions: [],
    figures: [],
    recordings: {},
    updated: '',
    terms: [],
  };
}
