'use client';

import { useState } from 'react';
import { useLesson } from '@/components/lesson/lesson-provider';
import { RichText } from '@/components/lesson/rich-text';
import { RunRecord } from '@/components/lesson/run-record';
import { sampleStep } from '@/components/lesson/sample-step';
import { useTrial } from '@/components/lesson/use-trial';
import type { FailureView, FigureOf } from '@/lib/course/figure-view';
import { fill } from '@/lib/i18n/fill';
import { ChoiceRow } from './choice-row';

/** One failure at a time, from both sides: what the caller gets, and what the log keeps. */
export function FailureAtlas({ figure }: { readonly figure: FigureOf<'failure-atlas'> }) {
  const words = useLesson().messages.figure;
  const [title, setTitle] = useState(figure.failures[0]?.title ?? '');
  const failure = figure.failures.find((candidate) => candidate.title === title);
  return (
    <div className="failure-atlas">
      <div className="figure-controls">
        <ChoiceRow
          choices={figure.failures.map((each) => ({ value: each.title, title: each.title }))}
          label={words.failure}
          onChoose={setTitle}
          value={title}
        />
      </div>
      {failure && <FailureSides failure={failure} key={failure.title} />}
    </div>
  );
}

function FailureSides({ failure }: { readonly failure: FailureView }) {
  const { lesson, messages } = useLesson();
  const words = messages.figure;
  const { state, run } = useTrial();
  const sample = lesson.samples[failure.sample];
  const event = sample?.events.find(({ name }) => name === failure.event);
  const recorded = lesson.recordings[failure.sample]?.[failure.event];
  const record = state.status === 'done' ? state.records[0] : recorded;
  return (
    <>
      <p className="failure-event">
        {words.event} <code>{event?.payloadText}</code>
      </p>
      <div aria-live="polite">{record && <RunRecord record={record} />}</div>
      <p>
        <RichText text={failure.meaning} />
      </p>
      <div className="figure-actions needs-script">
        <button
          className="quiet-button"
          disabled={state.status === 'running'}
          onClick={() => sample && void run([sampleStep(sample, failure.event)])}
          type="button"
        >
          {state.status === 'running' ? words.running : words.runHere}
        </button>
      </div>
      <p className="figure-origin">
        {state.status === 'broken' && words.broken}
        {state.status === 'done' && words.fromRun}
        {(state.status === 'ready' || state.status === 'running') &&
          fill(words.recorded, { date: lesson.updated })}
      </p>
    </>
  );
}
