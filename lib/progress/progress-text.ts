import * as z from 'zod/mini';
import type { Progress } from './progress';

// The page's Content-Security-Policy has no 'unsafe-eval', which zod would try for speed.
z.config({ jitless: true });

const COUNT = z.int().check(z.nonnegative());

const progressSchema = z.object({
  v: z.literal(1),
  exercises: z.record(
    z.string(),
    z.object({ attempts: COUNT, solvedAt: z.exactOptional(z.number()) }),
  ),
  predictions: z.record(z.string(), z.object({ chosen: COUNT, answeredAt: z.number() })),
  chapters: z.record(z.string(), z.number()),
});

/** @returns null when the text is not progress of a version this page knows. */
export function readProgressText(text: string): Progress | null {
  const parsed = progressSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { exercises, predictions, chapters } = parsed.data;
  return { exercises, predictions, chapters };
}

export function writeProgressText(progress: Progress): string {
  return JSON.stringify({ v: 1, ...progress });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
