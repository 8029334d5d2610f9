'use client';

import { FilePlus2, Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { fileDeleted } from '@/lib/workbench/edit-files';
import { fileOpened } from '@/lib/workbench/workbench-store';
import { IconButton } from '../../ui/icon-button';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { FileNameDialog, type FileNaming } from './file-name-dialog';

export interface FileTabsProps {
  /** The element the tabs choose for. */
  readonly panelId: string;
}

/** The files as tabs: arrow keys move, F2 renames, Delete deletes. */
export function FileTabs({ panelId }: FileTabsProps) {
  const { store, messages } = useWorkbench();
  const files = useWorkbenchState(({ workspace }) => workspace.files);
  const openFile = useWorkbenchState((state) => state.openFile);
  const [naming, setNaming] = useState<FileNaming | null>(null);
  const paths = Object.keys(files);
  const words = messages.files;

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === 'F2') setNaming({ naming: 'existing', path: openFile });
    else if (event.key === 'Delete') fileDeleted(store, openFile);
    else {
      const next = neighbour(paths, openFile, event.key);
      if (next === undefined) return;
      fileOpened(store, next);
      document.getElementById(`${panelId}-${next}`)?.focus();
    }
    event.preventDefault();
  }

  return (
    <div className="flex h-9 min-w-0 items-stretch border-line border-b bg-paper pr-1 pointer-coarse:h-12">
      <div
        role="tablist"
        aria-label={words.label}
        onKeyDown={onKeyDown}
        className="flex min-w-0 overflow-x-auto [scrollbar-width:none]"
      >
        {paths.map((path) => (
          <button
            key={path}
            type="button"
            role="tab"
            id={`${panelId}-${path}`}
            aria-selected={path === openFile}
            aria-controls={panelId}
            tabIndex={path === openFile ? 0 : -1}
            className="shrink-0 border-line border-r px-3 font-mono text-muted text-xs -outline-offset-2 aria-selected:bg-surface aria-selected:text-ink aria-selected:shadow-[inset_0_2px_0_var(--accent)] pointer-coarse:text-sm"
            onClick={() => fileOpened(store, path)}
            onDoubleClick={() => setNaming({ naming: 'existing', path })}
          >
            {path}
          </button>
        ))}
      </div>
      <span className="grow" />
      <span className="flex items-center">
        <IconButton label={words.add} onClick={() => setNaming({ naming: 'new' })}>
          <FilePlus2 aria-hidden />
        </IconButton>
        <IconButton
          label={`${words.rename}: ${openFile}`}
          onClick={() => setNaming({ naming: 'existing', path: openFile })}
        >
          <Pencil aria-hidden />
        </IconButton>
        <IconButton
          label={`${words.remove}: ${openFile}`}
          disabled={paths.length === 1}
          onClick={() => fileDeleted(store, openFile)}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </span>
      <FileNameDialog
        key={naming?.naming ?? 'closed'}
        naming={naming}
        onClose={() => setNaming(null)}
      />
    </div>
  );
}

function neighbour(paths: readonly string[], from: string, key: string): string | undefined {
  const at = paths.indexOf(from);
  if (key === 'ArrowRight') return paths[(at + 1) % paths.length];
  if (key === 'ArrowLeft') return paths.at(at - 1);
  if (key === 'Home') return paths[0];
  return key === 'End' ? paths.at(-1) : undefined;
}
