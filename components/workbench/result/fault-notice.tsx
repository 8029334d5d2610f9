import { RotateCcw } from 'lucide-react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { FaultReport } from '@/lib/sim/kernel/simulator-fault';
import { Button } from '../../ui/button';

export interface FaultNoticeProps {
  readonly fault: FaultReport;
  readonly messages: WorkbenchMessages;
  readonly onRetry: () => void;
}

/** The simulator itself could not go on: what happened, and what the reader can do. */
export function FaultNotice({ fault, messages, onRetry }: FaultNoticeProps) {
  const words = messages.faults[fault.code];
  return (
    <div className="p-4">
      <div
        role="alert"
        data-fault={fault.code}
        className="grid gap-2 rounded-md border border-bad/40 bg-bad-soft px-4 py-3 text-sm"
      >
        <p className="font-semibold text-bad">{words.title}</p>
        <p>{words.action}</p>
        <p className="text-muted text-xs">
          {messages.faults.detail}:{' '}
          <code className="whitespace-pre-wrap break-words font-mono">{fault.detail}</code>
        </p>
        {fault.code === 'SANDBOX_UNSAFE' || fault.code === 'PROTOCOL_MISMATCH' ? null : (
          <div>
            <Button onClick={onRetry}>
              <RotateCcw aria-hidden className="size-4" />
              {messages.run.retry}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
