import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines } from '@/lib/course/json-lines';
import type { EventSource, Lesson } from '@/lib/course/lesson';
import type { Recordings } from '@/lib/course/lesson-view';
import { LESSONS } from './course';

const sources = LESSONS.flatMap((lesson: Lesson) =>
  lesson.figures.flatMap((figure) =>
    figure.kind === 'source-map' ? figure.sources.map((source) => ({ lesson, source })) : [],
  ),
);

describe.each(sources)('$source.id', ({ lesson, source }) => {
  it('explains members that its event has', () => {
    const paths = jsonLines(eventOf(lesson, source)).map(({ path }) => path);
    expect(source.fields.filter(({ path }) => !paths.includes(path))).toEqual([]);
  });

  it('comes with a test that passed when it was recorded', () => {
    const recordings: Recordings = JSON.parse(
      readFileSync(join(import.meta.dirname, 'lessons', lesson.slug, 'runs.golden.json'), 'utf8'),
    );
    expect(recordings[source.test]?.run?.payloadText).toBe('"passed"');
  });
});

function eventOf(lesson: Lesson, source: EventSource) {
  const sample = lesson.samples[source.sample];
  if (!sample) throw new Error(`${lesson.slug} has no sample ${source.sample}`);
  return sample.events[0].payload;
}

it('tells the true checksum of every message of the chapters', () => {
  const wrong = LESSONS.flatMap(messagesOf).filter(
    ({ body, md5OfBody }) => createHash('md5').update(body).digest('hex') !== md5OfBody,
  );
  expect(wrong).toEqual([]);
});

interface Message {
  readonly body: string;
  readonly md5OfBody: string;
}

/** Messages of a queue anywhere in what a chapter sends to its functions. */
function messagesOf(lesson: Lesson): readonly Message[] {
  const found: Message[] = [];
  JSON.stringify([lesson.samples, lesson.exercises], (_name, value: unknown) => {
    if (isMessage(value)) found.push(value);
    return value;
  });
  return found;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'md5OfBody' in value && 'body' in value;
}
