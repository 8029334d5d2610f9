'use client';

import { useEffect, useState } from 'react';
import type { Result } from '@/lib/sim/kernel/result';
import type { HistoryEntry } from '@/lib/workbench/saved-work';
import type { StorageTrouble } from '@/lib/workbench/saving-state';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWorkbench } from '../workbench-context';

export interface HistoryDialogProps {
  readonly onClose: () => void;
}

/** Earlier states of the reader's work, each of which can be had back. */
export function HistoryDialog({ onClose }: HistoryDialogProps) {
  const { actions, messages } = useWorkbench();
  const [entries, setEntries] = useState<Result<readonly HistoryEntry[], StorageTrouble>>();
  useEffect(() => {
    void actions.history().then(setEntries);
  }, [actions]);
  const words = messages.share;
  return (
    <Dialog
      open
      title={words.historyTitle}
      closeLabel={words.close}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      {entries && !entries.ok ? <p role="alert">{words.historyFailed}</p> : null}
      {entries?.ok && entries.value.length === 0 ? (
        <p className="text-muted text-sm">{words.historyEmpty}</p>
      ) : null}
      {entries?.ok ? (
        <ul className="grid gap-2">
          {entries.value.map((entry) => (
            <Entry key={entry.id} entry={entry} onRestored={onClose} />
          ))}
        </ul>
      ) : null}
    </Dialog>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly onRestored: () => void;
}

function Entry({ entry, onRestored }: EntryProps) {
  const { actions, locale, messages } = useWorkbench();
  const { workspace, workspaceText, keptAt, reason } = entry;
  const words = messages.share;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line px-3 py-2 text-sm">
      <div className="min-w-0 grow">
        <time dateTime={new Date(keptAt).toISOString()}>
          {new Date(keptAt).toLocaleString(locale)}
        </time>
        <p className="text-muted text-xs">{words.kept[reason]}</p>
        <p className="truncate font-mono text-muted text-xs">
          {workspace ? Object.keys(workspace.files).join(', ') : workspaceText.slice(0, 200)}
        </p>
      </div>
      {workspace ? (
        <Button
          onClick={() => {
            void actions.load(workspace, 'historyRestored');
            onRestored();
          }}
        >
          {words.historyRestore}
        </Button>
      ) : null}
    </li>
  );
}
