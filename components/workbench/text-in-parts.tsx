'use client';

import { type ReactNode, useState } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { Button } from '../ui/button';
import { fillIn } from '../ui/fill-in';
import { partEnd } from './part-of-text';

/** Plain characters, or fewer of those that take longer. */
export const FIRST_PART = 4_000;
const FURTHER_PART = 20_000;

export interface TextInParts {
  /** The whole text, of which the browser lays out the beginning only. */
  readonly body: ReactNode;
  readonly restChars: number;
  readonly showMore: () => void;
}

/**
 * For text out of the learner's program: to the byte in the page, however long. Layout takes seconds for some megabytes,
 * or for a few thousand odd characters.
 */
export function useTextInParts(text: string, firstPart = FIRST_PART): TextInParts {
  const [end, setEnd] = useState(() => partEnd(text, 0, firstPart));
  const restChars = Math.max(0, text.length - end);
  const body = (
    <>
      {text.slice(0, end)}
      {restChars > 0 ? <span className="skipped-text">{text.slice(end)}</span> : null}
    </>
  );
  return { body, restChars, showMore: () => setEnd(partEnd(text, end, FURTHER_PART)) };
}

export interface ShowMoreTextProps {
  readonly text: TextInParts;
  readonly messages: WorkbenchMessages;
}

export function ShowMoreText({ text: { restChars, showMore }, messages }: ShowMoreTextProps) {
  if (restChars === 0) return null;
  return (
    <Button className="my-1" onClick={showMore}>
      {fillIn(messages.result.showMore, { count: restChars.toLocaleString('en') })}
    </Button>
  );
}
