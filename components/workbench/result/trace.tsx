'use client';

import { useState } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { Button } from '../../ui/button';
import { fillIn } from '../../ui/fill-in';
import type { GoToLine } from './go-to-line';
import type { TraceLine } from './trace-lines';

/** A handler can make a trace of any length. */
const STEP = 50;
const LONGEST_LINE = 2_000;

export interface TraceProps {
  readonly trace: readonly TraceLine[];
  readonly messages: WorkbenchMessages;
  readonly onGoToLine: GoToLine;
}

/** A stack trace, its lines in the reader's files tied to the editor. The first ones, until more are asked for. */
export function Trace({ trace, messages, onGoToLine }: TraceProps) {
  const [count, setCount] = useState(STEP);
  const rest = trace.length - count;
  return (
    <details className="mt-1" open>
      <summary className="cursor-pointer text-muted text-xs">{messages.result.trace}</summary>
      <ol className="mt-1 overflow-x-auto font-mono text-xs leading-5">
        {trace.slice(0, count).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a trace repeat in recursion
          <li key={index}>
            <Line line={line} messages={messages} onGoToLine={onGoToLine} />
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <Button className="my-1" onClick={() => setCount(count + STEP)}>
          {fillIn(messages.result.showMoreLines, { count: rest.toLocaleString('en') })}
        </Button>
      ) : null}
    </details>
  );
}

interface LineProps extends Omit<TraceProps, 'trace'> {
  readonly line: TraceLine;
}

function Line({ line: { text, place }, messages, onGoToLine }: LineProps) {
  const shown = text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text.trimEnd();
  if (!place) return <span className="whitespace-pre">{shown}</span>;
  const [first = '', ...rest] = shown.split('\n');
  const words = first.trimStart();
  return (
    <span className="whitespace-pre">
      {first.slice(0, first.length - words.length)}
      <button
        type="button"
        title={fillIn(messages.result.goToLine, { file: place.path, line: place.line })}
        className="min-h-6 whitespace-pre rounded-xs text-left align-bottom text-note underline underline-offset-2 hover:decoration-2 pointer-coarse:min-h-11"
        onClick={() => onGoToLine(place)}
      >
        {words}
      </button>
      {rest.map((line) => `\n${line}`)}
    </span>
  );
}
