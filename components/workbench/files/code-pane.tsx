'use client';

import { type ReactNode, type RefObject, useCallback, useId, useMemo } from 'react';
import { fileEdited } from '@/lib/workbench/workbench-store';
import { fillIn } from '../../ui/fill-in';
import { CodeEditor, type CodeEditorHandle } from '../editor/code-editor';
import { languageOf } from '../highlight/language-of';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { FileTabs } from './file-tabs';

/** Coloured on the server, by path; each is of the text the place began with. */
export type HighlightedFiles = Readonly<Record<string, ReactNode>>;

export interface CodePaneProps {
  readonly highlightedFiles: HighlightedFiles;
  readonly editorRef: RefObject<CodeEditorHandle | null>;
}

export function CodePane({ highlightedFiles, editorRef }: CodePaneProps) {
  const { store, messages } = useWorkbench();
  const path = useWorkbenchState((state) => state.openFile);
  const text = useWorkbenchState(({ workspace }) => ownText(workspace.files, path));
  const starterText = useWorkbenchState(({ starter }) => ownText(starter.files, path));
  const panelId = useId();
  const document = useMemo(() => ({ path, text, language: languageOf(path) }), [path, text]);
  const onChange = useCallback(
    (changed: string, newText: string) => {
      if (Object.hasOwn(store.getState().workspace.files, changed)) {
        fileEdited(store, changed, newText);
      }
    },
    [store],
  );
  const isStarter = text === starterText && Object.hasOwn(highlightedFiles, path);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <FileTabs panelId={panelId} />
      <div
        id={panelId}
        role="tabpanel"
        aria-labelledby={`${panelId}-${path}`}
        className="min-h-0 grow"
      >
        <CodeEditor
          ref={editorRef}
          document={document}
          label={fillIn(messages.files.editor, { name: path })}
          leaveHint={messages.files.leaveHint}
          highlighted={isStarter ? highlightedFiles[path] : undefined}
          onChange={onChange}
        />
      </div>
    </div>
  );
}

function ownText(files: Readonly<Record<string, string>>, path: string): string {
  return Object.hasOwn(files, path) ? (files[path] ?? '') : '';
}
