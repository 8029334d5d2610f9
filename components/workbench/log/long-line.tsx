'use client';

import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { partEnd } from '../part-of-text';
import { FIRST_PART, ShowMoreText, useTextInParts } from '../text-in-parts';

/** Such a line is drawn by `LongLine`. */
export function isLongLine(text: string): boolean {
  return partEnd(text, 0, FIRST_PART) < text.length;
}

export interface LongLineProps {
  readonly text: string;
  readonly messages: WorkbenchMessages;
}

/** A log event to the byte, of which only the beginning is laid out until the reader asks for more. */
export function LongLine({ text, messages }: LongLineProps) {
  const parts = useTextInParts(text);
  return (
    <>
      <span data-testid="log-line" className="exact-text">
        {parts.body}
      </span>
      <ShowMoreText text={parts} messages={messages} />
    </>
  );
}
