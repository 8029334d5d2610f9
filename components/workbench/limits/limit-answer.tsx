'use client';

import type { LimitMessages } from '@/lib/i18n/messages/limits.ja';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import type { LimitAnswer } from '@/lib/workbench/limits/run-limit-trial';
import { fillIn } from '../../ui/fill-in';

export interface LimitAnswerBoxProps {
  readonly answer: LimitAnswer | 'running';
  readonly longEvent?: (() => string) | undefined;
  readonly words: LimitMessages;
}

/** What came back when the limit was hit, in AWS's own words. */
export function LimitAnswerBox({ answer, longEvent, words }: LimitAnswerBoxProps) {
  if (answer === 'running') return <p className="limit-note">{words.running}</p>;
  if (answer.state === 'stopped') return null;
  if (answer.state === 'broken') {
    return (
      <p className="limit-note" role="alert">
        {answer.fault.code}: {answer.fault.detail}
      </p>
    );
  }
  const { outcome } = answer.result;
  return (
    <div className="limit-answer" data-outcome={outcome} data-testid="limit-answer">
      <p className="limit-note">{words.answer}</p>
      <pre className="exact-text">{answerText(answer.result)}</pre>
      {longEvent ? (
        <p className="limit-note">
          {fillIn(words.longEvent, { bytes: longEvent().length.toLocaleString('en') })}
        </p>
      ) : null}
    </div>
  );
}

/** What it says fits on a screen; a refused environment variable is repeated in whole. UTF-16 units. */
const MOST_SHOWN = 600;

function answerText({ awsError, payloadText }: InvokeResult): string {
  const text = awsError
    ? `${awsError.httpStatus} ${awsError.code}: ${awsError.message}`
    : payloadText;
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
