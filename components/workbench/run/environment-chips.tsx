import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { EnvironmentView } from '@/lib/workbench/lambda-service';
import { fillIn } from '../../ui/fill-in';

export interface EnvironmentChipsProps {
  readonly environments: readonly EnvironmentView[];
  readonly messages: WorkbenchMessages;
}

/** More than these are drawn as dots: the lanes tell more. */
const MOST_WORDY_CHIPS = 4;

const DOTS: Readonly<Record<EnvironmentView['phase'], string>> = {
  starting: 'bg-note',
  idle: 'bg-good',
  busy: 'bg-accent',
  shutDown: 'bg-line-strong',
};

export function EnvironmentChips({ environments, messages }: EnvironmentChipsProps) {
  const words = messages.environments;
  const isCrowded = environments.length > MOST_WORDY_CHIPS;
  if (environments.length === 0) return <p className="text-muted text-xs">{words.none}</p>;
  return (
    <ul aria-label={words.label} className="flex flex-wrap gap-1.5">
      {environments.map(({ id, phase, invocationCount, logStreamName }) => (
        <li
          key={id}
          data-testid="environment"
          data-phase={phase}
          title={fillIn(words.logStream, { name: logStreamName })}
          className={`flex items-center gap-1.5 rounded-full border border-line bg-surface text-xs ${isCrowded ? 'p-1' : 'px-2 py-0.5'}`}
        >
          <span aria-hidden className={`size-2 rounded-full ${DOTS[phase]}`} />
          <span className={isCrowded ? 'sr-only' : 'contents'}>
            {words.phase[phase]}
            <span className="text-muted">
              {fillIn(words.invocations, { count: invocationCount })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
