'use client';

import { AlignLeft, CircleAlert } from 'lucide-react';
import { useCallback, useMemo, useRef } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { formatJson } from '@/lib/workbench/json-text';
import { eventEdited } from '@/lib/workbench/workbench-store';
import { fillIn } from '../../ui/fill-in';
import { IconButton } from '../../ui/icon-button';
import { CodeEditor, type CodeEditorHandle } from '../editor/code-editor';
import type { TextProblem } from '../editor/text-editor';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { EventMenu } from './event-menu';
import { eventProblem } from './event-problem';

/** The selected event's JSON, with the place where it is wrong. */
export function EventPane() {
  const { store, messages } = useWorkbench();
  const name = useWorkbenchState((state) => state.selectedEvent);
  const text = useWorkbenchState(
    ({ workspace }) => workspace.events.find((event) => event.name === name)?.payloadText ?? '',
  );
  const editor = useRef<CodeEditorHandle>(null);
  const problem = useMemo(() => eventProblem(text, messages), [text, messages]);
  const document = useMemo(() => ({ path: name, text, language: 'json' as const }), [name, text]);
  const onChange = useCallback(
    (edited: string, newText: string) => eventEdited(store, edited, newText),
    [store],
  );
  const laidOut = problem ? null : formatJson(text);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex h-9 items-center gap-2 border-line border-b bg-paper pr-1 pl-3 pointer-coarse:h-12">
        <h2 className="truncate text-muted text-xs">
          {messages.events.json}: <span className="font-mono text-ink">{name}</span>
        </h2>
        <span className="grow" />
        <IconButton
          label={messages.events.format}
          disabled={laidOut === null || laidOut === text}
          onClick={() => eventEdited(store, name, laidOut ?? text)}
        >
          <AlignLeft aria-hidden />
        </IconButton>
        <EventMenu />
      </div>
      <div className="min-h-0 grow">
        <CodeEditor
          ref={editor}
          document={document}
          label={fillIn(messages.events.editor, { name })}
          leaveHint={messages.files.leaveHint}
          problem={problem}
          onChange={onChange}
        />
      </div>
      {problem ? (
        <ProblemLine
          problem={problem}
          messages={messages}
          onGo={() => editor.current?.goToLine(problem.line)}
        />
      ) : null}
    </div>
  );
}

interface ProblemLineProps {
  readonly problem: TextProblem;
  readonly messages: WorkbenchMessages;
  readonly onGo: () => void;
}

function ProblemLine({ problem, messages, onGo }: ProblemLineProps) {
  const { line, column, message } = problem;
  return (
    <p
      role="status"
      data-event-problem
      className="flex items-start gap-2 border-bad/40 border-t bg-bad-soft px-3 py-1.5 text-sm leading-normal"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
      <button
        type="button"
        title={messages.events.go}
        className="min-h-6 text-left underline decoration-dotted underline-offset-4"
        onClick={onGo}
      >
        {fillIn(messages.events.problem, { line, column, reason: message })}
      </button>
    </p>
  );
}
