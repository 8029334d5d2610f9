'use client';

import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { ShowMoreText, useTextInParts } from '../text-in-parts';

/** A payload is what the reader came for: more of it at once than of a log line. */
const FIRST_PART = 20_000;

export interface PayloadTextProps {
  readonly text: string;
  readonly shown: 'visible' | 'hidden';
  readonly messages: WorkbenchMessages;
}

/** The payload to the byte, as one text. 6 MB of it must not hold the page up. */
export function PayloadText({ text, shown, messages }: PayloadTextProps) {
  const parts = useTextInParts(text, FIRST_PART);
  return (
    <>
      <pre
        data-testid="result-payload"
        className={
          shown === 'visible'
            ? 'exact-text rounded-md bg-sunken px-3 py-2'
            : 'h-0 overflow-hidden [content-visibility:hidden]'
        }
      >
        {parts.body}
      </pre>
      {shown === 'visible' ? <ShowMoreText text={parts} messages={messages} /> : null}
    </>
  );
}
