import type { Lesson } from '@/lib/course/lesson';
import { lesson as cost } from './lessons/cost/lesson';
import { lesson as ec2OrLambda } from './lessons/ec2-or-lambda/lesson';
import { lesson as events } from './lessons/events/lesson';
import { lesson as firstHandler } from './lessons/first-handler/lesson';
import { lesson as handler } from './lessons/handler/lesson';
import { lesson as limits } from './lessons/limits/lesson';
import { lesson as recap } from './lessons/recap/lesson';
import { lesson as sampleSpec } from './lessons/sample-spec/lesson';
import { lesson as smallFunctions } from './lessons/small-functions/lesson';

/** The order of the book. A chapter that is not listed here is not published. */
export const LESSONS: readonly Lesson[] = [
  ec2OrLambda,
  limits,
  smallFunctions,
  cost,
  events,
  recap,
  sampleSpec,
  handler,
  firstHandler,
];
