import type { Lesson } from '@/lib/course/lesson';
import { lesson as events } from './lessons/events/lesson';
import { lesson as firstHandler } from './lessons/first-handler/lesson';
import { lesson as handler } from './lessons/handler/lesson';
import { lesson as limits } from './lessons/limits/lesson';
import { lesson as recap } from './lessons/recap/lesson';
import { lesson as sampleSpec } from './lessons/sample-spec/lesson';

/** The order of the book. A chapter that is not listed here is not published. */
export const LESSONS: readonly Lesson[] = [
  limits,
  events,
  recap,
  sampleSpec,
  handler,
  firstHandler,
];
