'use client';

import { useState } from 'react';
import { useLesson } from '@/components/lesson/lesson-provider';
import { RunRecord } from '@/components/lesson/run-record';
import { useTrial } from '@/components/lesson/use-trial';
import type { FigureOf } from '@/lib/course/figure-view';
import { fill } from '@/lib/i18n/fill';
import { ChoiceRow } from './choice-row';
import { CONTEXT_MEMBERS, readContextValues, shownValue } from './context-members';

const LANGUAGES = [
  { value: 'python', title: 'Python' },
  { value: 'nodejs', title: 'Node.js' },
] as const;
const MEMORY_MB = ['128', '512', '1024'] as const;
const TIMEOUTS = ['1', '3', '30'] as const;
const WAITS_MS = ['0', '500', '1500'] as const;

type Language = 'python' | 'nodejs';

/** Every member of the context, with the value a run has just been given. */
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
  const values = record && readContextValues(record.payloadText);

  const ask = () => {
    if (!probe) return;
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
      </div>
      <MemberTable language={language} values={values} />
    </div>
  );
}

interface MemberTableProps {
  readonly language: Language;
  readonly values: ReturnType<typeof readContextValues>;
}

function MemberTable({ language, values }: MemberTableProps) {
  const words = useLesson().messages.figure;
  return (
    <div className="table-scroll">
      <table className="member-table" data-language={language}>
        <thead>
          <tr>
            <th scope="col">{words.python}</th>
            <th scope="col">{words.nodejs}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {CONTEXT_MEMBERS.map((member) => (
            <tr key={member.key}>
              <th scope="row">
                <code>{member.python}</code>
              </th>
              <td>
                <code>{member.nodejs}</code>
              </td>
              <td className="member-value">
                {values ? (
                  <code>{shownValue(values, member.key)}</code>
                ) : (
                  words.contextMeaning[member.key]
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
