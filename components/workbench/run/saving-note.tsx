import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { SavingState } from '@/lib/workbench/saving-state';

export interface SavingNoteProps {
  readonly saving: SavingState;
  readonly messages: WorkbenchMessages;
}

/** Whether the work is in the browser's storage; loud only when it is not going to be. */
export function SavingNote({ saving, messages }: SavingNoteProps) {
  if (saving.state === 'notSaved') {
    return (
      <p role="alert" className="text-warn text-xs" data-saving={saving.state}>
        {messages.storage[saving.trouble]}
      </p>
    );
  }
  return (
    <p className="text-muted text-xs @max-[35rem]/workbench:sr-only" data-saving={saving.state}>
      {saving.state === 'saved' ? messages.share.saved : messages.share.saving}
    </p>
  );
}
