'use client';

import { useLesson } from '@/components/lesson/lesson-provider';
import { RichText } from '@/components/lesson/rich-text';
import { RunRecord } from '@/components/lesson/run-record';
import type { InvocationRecord } from '@/lib/course/invocation-record';
import type { PredictionView } from '@/lib/course/lesson-view';
import { looksLike } from '@/lib/course/looks-like';

interface PredictionOutcomeProps {
  readonly prediction: PredictionView;
  readonly choice: number;
  readonly record: InvocationRecord;
}

/** The run decides: the option it looks like is the right one. */
export function PredictionOutcome({ prediction, choice, record }: PredictionOutcomeProps) {
  const { messages } = useLesson();
  const chosen = prediction.options[choice];
  const right = chosen !== undefined && looksLike(record, chosen.expect);
  return (
    <div className="prediction-outcome" data-right={right}>
      <p className="verdict">{right ? messages.prediction.right : messages.prediction.wrong}</p>
      <RunRecord record={record} />
      <p>
        <RichText text={prediction.because} />
      </p>
    </div>
  );
}
