'use client';

import { useBench } from '@/components/lesson/bench';
import { useLesson } from '@/components/lesson/lesson-provider';
import { RunRecord } from '@/components/lesson/run-record';
import { sampleStep } from '@/components/lesson/sample-step';
import { type TrialState, useTrial } from '@/components/lesson/use-trial';
import type { EventSourceView } from '@/lib/course/figure-view';
import type { SampleView } from '@/lib/course/sample-view';
import { fill } from '@/lib/i18n/fill';
import type { SourceMapMessages } from '@/lib/i18n/messages/source-map.ja';

interface SourceRunsProps {
  readonly source: EventSourceView;
  readonly sample: SampleView;
  readonly words: SourceMapMessages;
}

/** The function on its event, and the test that comes with it. */
export function SourceRuns({ source, sample, words }: SourceRunsProps) {
  const { lesson } = useLesson();
  const once = useTrial();
  const test = useTrial();
  const event = sample.events[0]?.name ?? '';
  const tester = lesson.samples[source.test];
  if (!tester) throw new Error(`No sample ${source.test}`);
  const busy = [once, test].some(({ state }) => state.status === 'running');
  return (
    <>
      <LastRun event={event} sample={source.sample} state={once.state} />
      <div className="figure-actions needs-script">
        <button
          className="action-button"
          disabled={busy}
          onClick={() => void once.run([sampleStep(sample, event)])}
          type="button"
        >
          {once.state.status === 'running' ? words.running : words.run}
        </button>
        <button
          className="quiet-button"
          disabled={busy}
          onClick={() => void test.run([sampleStep(tester, 'run')])}
          type="button"
        >
          {test.state.status === 'running' ? words.running : words.test}
        </button>
        <LoadButton name={source.sample} sample={sample} words={words} />
      </div>
      <div aria-live="polite">
        {[once, test].some(({ state }) => state.status === 'broken') && (
          <p className="problem">{words.broken}</p>
        )}
        <TestOutcome state={test.state} words={words} />
      </div>
    </>
  );
}

interface LastRunProps {
  readonly sample: string;
  readonly event: string;
  readonly state: TrialState;
}

/** What the function did here, or when it was recorded. */
function LastRun({ sample, event, state }: LastRunProps) {
  const { lesson, messages } = useLesson();
  const here = state.status === 'done';
  const record = here ? state.records[0] : lesson.recordings[sample]?.[event];
  return (
    <>
      {record && <RunRecord record={record} />}
      <p className="figure-origin">
        {here ? messages.figure.fromRun : fill(messages.figure.recorded, { date: lesson.updated })}
      </p>
    </>
  );
}

interface LoadButtonProps {
  readonly name: string;
  readonly sample: SampleView;
  readonly words: SourceMapMessages;
}

function LoadButton({ name, sample, words }: LoadButtonProps) {
  const { content, open } = useBench();
  const place = `learn/${useLesson().lesson.slug}/${name}`;
  const isOpen = content.place === place;
  return (
    <button
      className="quiet-button"
      disabled={isOpen}
      onClick={() => open({ place, sample })}
      type="button"
    >
      {isOpen ? words.loaded : words.load}
    </button>
  );
}

interface TestOutcomeProps {
  readonly state: TrialState;
  readonly words: SourceMapMessages;
}

function TestOutcome({ state, words }: TestOutcomeProps) {
  const record = state.status === 'done' ? state.records[0] : undefined;
  if (!record) return null;
  return (
    <>
      <p className="verdict">
        {record.payloadText === '"passed"' ? words.testPassed : words.testFailed}
      </p>
      <RunRecord record={record} />
    </>
  );
}
