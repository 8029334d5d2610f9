'use client';

import { type FormEvent, useState } from 'react';
import { useLesson } from '@/components/lesson/lesson-provider';
import { RichText } from '@/components/lesson/rich-text';
import { sampleSteps } from '@/components/lesson/sample-step';
import { useTrial } from '@/components/lesson/use-trial';
import { useProgress, useProgressStore } from '@/components/site/progress-provider';
import type { PredictionView } from '@/lib/course/lesson-view';
import { predictionMade } from '@/lib/progress/progress-store';
import { PredictionOutcome } from './prediction-outcome';

/** `<Prediction id="…"/>`: the reader commits to an answer, then the run shows it. */
export function Prediction({ id }: { readonly id: string }) {
  const { lesson, messages } = useLesson();
  const prediction = lesson.predictions.find((candidate) => candidate.id === id);
  if (!prediction) throw new Error(`No prediction ${id} in ${lesson.slug}`);
  return (
    <div className="prediction" data-testid="prediction">
      <p className="box-label">{messages.prediction.label}</p>
      <PredictionForm prediction={prediction} />
    </div>
  );
}

function PredictionForm({ prediction }: { readonly prediction: PredictionView }) {
  const { lesson, messages } = useLesson();
  const [choice, setChoice] = useState<number>();
  const { state, run } = useTrial();
  const words = messages.prediction;
  const progress = useProgressStore();
  const progressId = `${lesson.slug}/${prediction.id}`;
  const earlier = useProgress(({ predictions }) => predictions[progressId]);
  const commit = (event: FormEvent) => {
    event.preventDefault();
    const sample = lesson.samples[prediction.sample];
    if (!sample || choice === undefined) return;
    predictionMade(progress, progressId, { chosen: choice, answeredAt: Date.now() });
    void run(sampleSteps(sample, prediction.events));
  };
  const last = state.status === 'done' ? state.records.at(-1) : undefined;
  const committed = state.status === 'running' || state.status === 'done';
  return (
    <form onSubmit={commit}>
      <fieldset disabled={committed}>
        <legend>
          <RichText text={prediction.question} />
        </legend>
        {prediction.options.map(({ says }, index) => (
          <label className="option" key={says}>
            <input
              checked={choice === index}
              name={prediction.id}
              onChange={() => setChoice(index)}
              type="radio"
            />
            <span>
              <RichText text={says} />
              {!committed && earlier?.chosen === index && (
                <small className="earlier-answer">{words.earlier}</small>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {state.status !== 'done' && (
        <button
          className="action-button needs-script"
          disabled={choice === undefined || state.status === 'running'}
          type="submit"
        >
          {state.status === 'running' ? words.running : words.commit}
        </button>
      )}
      <div aria-live="polite">
        {state.status === 'broken' && <p className="problem">{words.broken}</p>}
        {state.status === 'done' && choice !== undefined && last && (
          <PredictionOutcome choice={choice} prediction={prediction} record={last} />
        )}
      </div>
    </form>
  );
}
