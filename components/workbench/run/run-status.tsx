import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { StartProgress } from '@/lib/protocol/environment-host';
import type { RunState } from '@/lib/workbench/workbench-store';
import { fillIn } from '../../ui/fill-in';
import { ProgressBar } from '../../ui/progress-bar';

export interface RunStatusProps {
  readonly run: RunState;
  readonly messages: WorkbenchMessages;
}

/** What the run is doing, in words for the eye and the ear, and in `data-state` for tests. */
export function RunStatus({ run, messages }: RunStatusProps) {
  const text = statusText(run, messages);
  return (
    <div
      className="min-w-0 grow basis-28 @max-[35rem]/workbench:order-last @max-[35rem]/workbench:basis-full"
      data-testid="run-state"
      data-state={stateForTests(run)}
    >
      <p role="status" className="truncate text-muted text-xs">
        {text}
      </p>
      {run.state === 'starting' ? (
        <ProgressBar label={messages.run.starting} fraction={fraction(run.progress)} />
      ) : null}
    </div>
  );
}

function stateForTests({ state }: RunState): 'idle' | 'starting' | 'running' | 'done' {
  return state === 'stopped' || state === 'broken' || state === 'accepted' ? 'done' : state;
}

function statusText(run: RunState, messages: WorkbenchMessages): string {
  if (run.state === 'starting') return progressText(run.progress, messages);
  if (run.state === 'done') return messages.result.outcome[run.result.outcome];
  return messages.run[run.state];
}

function progressText(progress: StartProgress, { run }: WorkbenchMessages): string {
  switch (progress.step) {
    case 'download':
      return fillIn(run.download, {
        loaded: megabytes(progress.loadedBytes),
        total: megabytes(progress.totalBytes),
      });
    case 'start':
      return run.boot;
    case 'ready':
      return run.ready;
  }
}

function fraction(progress: StartProgress): number | null {
  if (progress.step !== 'download' || progress.totalBytes === 0) return null;
  return progress.loadedBytes / progress.totalBytes;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
