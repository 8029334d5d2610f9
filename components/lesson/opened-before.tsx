'use client';

import { useEffect } from 'react';
import type { LessonView } from '@/lib/course/lesson-view';
import { type BenchContent, useBench } from './bench';
import { useLesson } from './lesson-provider';
import { openedPlace } from './opened-place';

/** Over a change of language the workbench holds what it held: the same sample, or the same exercise. */
export function OpenedBefore() {
  const { lesson } = useLesson();
  const { resume } = useBench();
  useEffect(() => {
    const before = contentAt(lesson, openedPlace());
    if (before) resume(before);
  }, [lesson, resume]);
  return null;
}

function contentAt(lesson: LessonView, place: string | null): BenchContent | undefined {
  const samples = Object.entries(lesson.samples).map(([name, sample]) => ({
    place: `learn/${lesson.slug}/${name}`,
    sample,
  }));
  const exercises = lesson.exercises.map(({ id, start }) => ({
    place: `learn/${id}`,
    sample: start,
  }));
  return [...samples, ...exercises].find((content) => content.place === place);
}
