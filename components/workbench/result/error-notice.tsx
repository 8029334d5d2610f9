'use client';

import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { ShowMoreText, useTextInParts } from '../text-in-parts';
import type { GoToLine } from './go-to-line';
import { Trace } from './trace';
import type { ErrorPayload } from './trace-lines';

export interface ErrorNoticeProps {
  readonly error: ErrorPayload;
  readonly messages: WorkbenchMessages;
  readonly onGoToLine: GoToLine;
}

/** An error that left the function, with its trace tied to the lines in the editor. */
export function ErrorNotice({ error, messages, onGoToLine }: ErrorNoticeProps) {
  const message = useTextInParts(error.errorMessage ?? '');
  const { errorType = '' } = error;
  return (
    <div className="rounded-md border border-bad/40 bg-bad-soft px-3 py-2 text-sm">
      <p className="font-mono leading-normal">
        {errorType ? (
          <strong className="break-words text-bad">{shortened(errorType)}</strong>
        ) : null}
        {errorType && error.errorMessage ? ': ' : null}
        <span className="whitespace-pre-wrap break-words">{message.body}</span>
      </p>
      <ShowMoreText text={message} messages={messages} />
      {error.trace.length > 0 ? (
        <Trace trace={error.trace} messages={messages} onGoToLine={onGoToLine} />
      ) : null}
    </div>
  );
}

const LONGEST_TYPE = 500;

/** Whole it stands in the payload below. */
function shortened(errorType: string): string {
  return errorType.length > LONGEST_TYPE ? `${errorType.slice(0, LONGEST_TYPE)}…` : errorType;
}
