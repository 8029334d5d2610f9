import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { fillIn } from '../../ui/fill-in';
import type { ErrorPayload, TraceLine } from './trace-lines';

export type GoToLine = (place: { readonly path: string; readonly line: number }) => void;

export interface ErrorNoticeProps {
  readonly error: ErrorPayload;
  readonly messages: WorkbenchMessages;
  readonly onGoToLine: GoToLine;
}

/** An error that left the function, with its trace tied to the lines in the editor. */
export function ErrorNotice({ error, messages, onGoToLine }: ErrorNoticeProps) {
  return (
    <div className="rounded-md border border-bad/40 bg-bad-soft px-3 py-2 text-sm">
      <p className="font-mono leading-normal">
        {error.errorType ? <strong className="text-bad">{error.errorType}</strong> : null}
        {error.errorType && error.errorMessage ? ': ' : null}
        <span className="whitespace-pre-wrap break-words">{error.errorMessage}</span>
      </p>
      {error.trace.length > 0 ? (
        <details className="mt-1" open>
          <summary className="cursor-pointer text-muted text-xs">{messages.result.trace}</summary>
          <ol className="mt-1 overflow-x-auto font-mono text-xs leading-5">
            {error.trace.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a trace repeat in recursion
              <li key={index}>
                <Line line={line} messages={messages} onGoToLine={onGoToLine} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}

interface LineProps extends Omit<ErrorNoticeProps, 'error'> {
  readonly line: TraceLine;
}

function Line({ line: { text, place }, messages, onGoToLine }: LineProps) {
  const shown = text.trimEnd();
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
