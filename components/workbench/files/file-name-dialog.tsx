'use client';

import { useState } from 'react';
import { fileAdded, fileRenamed } from '@/lib/workbench/edit-files';
import { NameForm } from '../layout/name-form';
import { useWorkbench } from '../workbench-context';

export type FileNaming =
  | { readonly naming: 'new' }
  | { readonly naming: 'existing'; readonly path: string };

export interface FileNameDialogProps {
  readonly naming: FileNaming | null;
  readonly onClose: () => void;
}

/** Asks for the path of a new file, or another one for a file that is there. */
export function FileNameDialog({ naming, onClose }: FileNameDialogProps) {
  const { store, messages } = useWorkbench();
  const [problem, setProblem] = useState<string | null>(null);
  if (!naming) return null;
  const isNew = naming.naming === 'new';

  function take(name: string): void {
    if (!naming) return;
    const refused =
      naming.naming === 'new' ? fileAdded(store, name) : fileRenamed(store, naming.path, name);
    if (refused) setProblem(messages.problems[refused]);
    else onClose();
  }

  return (
    <NameForm
      title={isNew ? messages.files.add : messages.files.rename}
      label={messages.files.name}
      hint={messages.files.nameHint}
      initial={isNew ? '' : naming.path}
      problem={problem}
      takeLabel={isNew ? messages.files.create : messages.files.save}
      closeLabel={messages.files.cancel}
      onTake={take}
      onClose={onClose}
    />
  );
}
