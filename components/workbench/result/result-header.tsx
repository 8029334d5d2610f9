import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { InvokeResult } from '@/lib/sim/lambda/invocation';
import { Explained } from '../../ui/explained';
import { fillIn } from '../../ui/fill-in';
import { OutcomeHeading } from './outcome-heading';

export interface ResultHeaderProps {
  readonly result: InvokeResult;
  readonly messages: WorkbenchMessages;
}

/** How it ended, on what kind of start, and which invocation it was. */
export function ResultHeader({ result, messages }: ResultHeaderProps) {
  const { outcome, functionError, report, requestId } = result;
  const words = messages.result;
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
      <OutcomeHeading outcome={outcome} messages={messages} />
      {report ? <StartKind kind={result.coldStart ? 'cold' : 'warm'} messages={messages} /> : null}
      {functionError ? (
        <Explained className="text-muted" explanation={words.functionErrorHelp}>
          {fillIn(words.functionError, { value: functionError })}
        </Explained>
      ) : null}
      <p className="ml-auto text-muted">
        {words.requestId}: <span className="font-mono">{requestId}</span>
      </p>
    </header>
  );
}

interface StartKindProps {
  readonly kind: 'cold' | 'warm';
  readonly messages: WorkbenchMessages;
}

function StartKind({ kind, messages: { summary } }: StartKindProps) {
  return (
    <span className="flex items-center gap-1.5">
      <span
        aria-hidden
        className={`size-2 rounded-full ${kind === 'cold' ? 'bg-note' : 'bg-warn'}`}
      />
      <Explained explanation={kind === 'cold' ? summary.coldHelp : summary.warmHelp}>
        {summary[kind]}
      </Explained>
    </span>
  );
}
