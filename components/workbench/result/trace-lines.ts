import { type ErrorFrame, readErrorFrame } from '@/lib/workbench/error-frames';

/** One line of a stack trace, and the learner's file it points into. */
export interface TraceLine {
  readonly text: string;
  readonly place?: ErrorFrame;
}

/** What an error payload of Lambda says. Members that are missing or of another type are left out. */
export interface ErrorPayload {
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly trace: readonly TraceLine[];
}

/** Longer payloads are not error objects of the runtimes. UTF-16 units. */
const LONGEST_ERROR = 300_000;

/** Reads an error payload for showing. `null` when it is no JSON object. */
export function readErrorPayload(
  payloadText: string,
  paths: readonly string[],
): ErrorPayload | null {
  const value = payloadText.length > LONGEST_ERROR ? null : parseObject(payloadText);
  if (!value) return null;
  const errorType = value.get('errorType');
  const errorMessage = value.get('errorMessage');
  const trace = value.get('stackTrace') ?? value.get('trace');
  return {
    ...(typeof errorType === 'string' ? { errorType } : {}),
    ...(typeof errorMessage === 'string' ? { errorMessage } : {}),
    trace: Array.isArray(trace) ? trace.filter(isText).map((text) => toTraceLine(text, paths)) : [],
  };
}

export function toTraceLine(text: string, paths: readonly string[]): TraceLine {
  const place = readErrorFrame(text);
  return place && paths.includes(place.path) ? { text, place } : { text };
}

function parseObject(text: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? new Map(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
