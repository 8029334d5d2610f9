'use client';

import { useState } from 'react';
import { useBench } from '@/components/lesson/bench';
import { useLesson } from '@/components/lesson/lesson-provider';
import { RunRecord } from '@/components/lesson/run-record';
import { useTrial } from '@/components/lesson/use-trial';
import { contextOfRun, readContextValues } from '@/lib/course/context-values';
import type { FigureOf } from '@/lib/course/figure-view';
import { fill } from '@/lib/i18n/fill';
import { ChoiceRow } from './choice-row';
import { MemberTable } from './member-table';

const LANGUAGES = [
  { value: 'python', title: 'Python' },
  { value: 'nodejs', title: 'Node.js' },
] as const;
const MEMORY_MB = ['128', '512', '1024'] as const;
const TIMEOUTS = ['1', '3', '30'] as const;
const WAITS_MS = ['0', '500', '1500'] as const;

type Language = 'python' | 'nodejs';

/** Every member of the context, with the value of the reader's last run, or of one made here on request. */
export function ContextExplorer({ figure }: { readonly figure: FigureOf<'context-explorer'> }) {
  const { lesson, messages } = useLesson();
  const words = messages.figure;
  const [language, setLanguage] = useState<Language>('python');
  const [memory, setMemory] = useState<(typeof MEMORY_MB)[number]>('128');
  const [timeout, setTimeoutSeconds] = useState<(typeof TIMEOUTS)[number]>('3');
  const [wait, setWait] = useState<(typeof WAITS_MS)[number]>('0');
  const { state, run } = useTrial();
  const probe = lesson.samples[figure.probes[language]];
  const record = state.status === 'done' ? state.records[0] : undefined;
  const { lastRun } = useBench();
  const [runBefore, setRunBefore] = useState(lastRun);
  const ownRun = lastRun === runBefore ? undefined : lastRun;
  const probed = record && readContextValues(record.payloadText);
  const values = ownRun ? contextOfRun(ownRun) : probed;

  const ask = () => {
    if (!probe) return;
    setRunBefore(lastRun);
    const { configuration, files } = probe;
    void run([
      {
        configuration: { ...configuration, MemorySize: Number(memory), Timeout: Number(timeout) },
        files,
        eventText: JSON.stringify({ wait_ms: Number(wait) }),
        environment: 'cold',
      },
    ]);
  };
  return (
    <div className="context-explorer">
      <div className="figure-controls">
        <ChoiceRow
          choices={LANGUAGES}
          label={words.language}
          onChoose={setLanguage}
          value={language}
        />
        <ChoiceRow
          choices={MEMORY_MB.map((value) => ({ value, title: `${value} MB` }))}
          label={words.memory}
          onChoose={setMemory}
          value={memory}
        />
        <ChoiceRow
          choices={TIMEOUTS.map((value) => ({
            value,
            title: fill(words.seconds, { count: value }),
          }))}
          label={words.timeout}
          onChoose={setTimeoutSeconds}
          value={timeout}
        />
        <ChoiceRow
          choices={WAITS_MS.map((value) => ({ value, title: `${value} ms` }))}
          label={words.wait}
          onChoose={setWait}
          value={wait}
        />
      </div>
      <button
        className="action-button needs-script"
        disabled={state.status === 'running'}
        onClick={ask}
        type="button"
      >
        {state.status === 'running' ? words.running : words.run}
      </button>
      <div aria-live="polite">
        {state.status === 'broken' && <p className="problem">{words.broken}</p>}
        {record && !values && <RunRecord record={record} />}
        {values && <p className="figure-origin">{ownRun ? words.fromWorkbench : words.fromRun}</p>}
      </div>
      <MemberTable language={language} values={values} />
    </div>
  );
}
