import { Ban, CircleCheck, CircleX, Clock, type LucideIcon } from 'lucide-react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { InvocationOutcome } from '@/lib/sim/lambda/invocation';

const LOOKS: Readonly<Record<InvocationOutcome, { icon: LucideIcon; tone: string }>> = {
  succeeded: { icon: CircleCheck, tone: 'text-good' },
  failed: { icon: CircleX, tone: 'text-bad' },
  timedOut: { icon: Clock, tone: 'text-bad' },
  throttled: { icon: Ban, tone: 'text-warn' },
  denied: { icon: Ban, tone: 'text-warn' },
  invalid: { icon: Ban, tone: 'text-warn' },
};

export interface OutcomeHeadingProps {
  readonly outcome: InvocationOutcome;
  readonly messages: WorkbenchMessages;
}

export function OutcomeHeading({ outcome, messages }: OutcomeHeadingProps) {
  const { icon: Icon, tone } = LOOKS[outcome];
  return (
    <h2 className={`flex items-center gap-2 font-semibold text-sm ${tone}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {messages.result.outcome[outcome]}
    </h2>
  );
}
