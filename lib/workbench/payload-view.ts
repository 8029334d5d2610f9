import { formatJson } from './json-text';

/** A payload as the result pane shows it: laid out where it is JSON, and always as it came. */
export interface PayloadView {
  readonly rawText: string;
  /** Null when the payload is not JSON (Python's `NaN`, raw bytes), or too long to lay out. */
  readonly laidOutText: string | null;
}

/** Laying out more than this would hold up the page; nobody reads it either. UTF-16 units. */
const LONGEST_LAID_OUT = 300_000;

export function viewPayload(rawText: string): PayloadView {
  const laidOutText = rawText.length > LONGEST_LAID_OUT ? null : formatJson(rawText);
  return { rawText, laidOutText };
}
