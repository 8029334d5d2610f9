import type { ReactNode } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import type { RunState } from '@/lib/workbench/workbench-store';
import { fillIn } from '../../ui/fill-in';
import { ErrorNotice } from './error-notice';
import { FaultNotice } from './fault-notice';
import type { GoToLine } from './go-to-line';
import { PayloadSection } from './payload-section';
import { ResultHeader } from './result-header';
import { Summary } from './summary';
import { readErrorPayload } from './trace-lines';

export interface ResultPanelProps {
  readonly run: RunState;
  /** Of the reader's files: only these lines of a trace can be gone to. */
  readonly paths: readonly string[];
  readonly memoryStanding: 'measured' | 'estimate';
  readonly temporaryStorageMb: number;
  /** What is to be known before the result is believed. */
  readonly notice?: ReactNode;
  /** What is known of the error the function failed with. */
  readonly advice?: ReactNode;
  /** For a run that nobody waits for. */
  readonly accepted?: ReactNode;
  readonly messages: WorkbenchMessages;
  readonly onGoToLine: GoToLine;
  readonly onRetry: () => void;
}

/** Draws what one invocation came to. Given the same props it draws the same thing. */
export function ResultPanel(props: ResultPanelProps) {
  const { run, messages, onRetry } = props;
  switch (run.state) {
    case 'done':
      return <Finished {...props} result={run.result} />;
    case 'accepted':
      return props.accepted;
    case 'broken':
      return <FaultNotice fault={run.fault} messages={messages} onRetry={onRetry} />;
    case 'stopped':
      return <p className="p-4 text-muted text-sm">{messages.run.stopped}</p>;
    case 'starting':
      return <p className="p-4 text-muted text-sm">{messages.run.starting}</p>;
    case 'running':
      return <p className="p-4 text-muted text-sm">{messages.run.running}</p>;
    case 'idle':
      return <p className="p-4 text-muted text-sm">{messages.result.empty}</p>;
  }
}

interface FinishedProps extends ResultPanelProps {
  readonly result: InvokeResult;
}

function Finished(props: FinishedProps) {
  const { result, paths, notice, advice, messages, onGoToLine } = props;
  const { outcome, functionError, report } = result;
  const failed = outcome === 'failed' || outcome === 'timedOut';
  const error = failed ? readErrorPayload(result.payloadText, paths) : null;
  return (
    <article
      data-testid="result"
      data-outcome={outcome}
      data-function-error={functionError}
      className="grid grid-cols-[minmax(0,1fr)] gap-2.5 px-4 py-3"
    >
      <ResultHeader result={result} messages={messages} />
      {notice}
      {result.awsError ? <RefusedByAws result={result} messages={messages} /> : null}
      {error ? <ErrorNotice error={error} messages={messages} onGoToLine={onGoToLine} /> : null}
      {error ? advice : null}
      <PayloadSection payloadText={result.payloadText} messages={messages} />
      {report ? (
        <Summary
          report={report}
          memoryStanding={props.memoryStanding}
          temporaryStorageMb={props.temporaryStorageMb}
          messages={messages}
        />
      ) : null}
    </article>
  );
}

function RefusedByAws({ result, messages }: Pick<FinishedProps, 'result' | 'messages'>) {
  const { awsError } = result;
  if (!awsError) return null;
  return (
    <div className="rounded-md border border-warn/40 bg-warn-soft px-3 py-2 text-sm">
      <p className="text-muted text-xs">
        {fillIn(messages.result.awsError, { status: awsError.httpStatus })}
      </p>
      <p className="font-mono leading-normal">
        <strong>{awsError.code}</strong>:{' '}
        <span className="whitespace-pre-wrap break-words">{awsError.message}</span>
      </p>
    </div>
  );
}
