'use client';

import './layout/layout.css';
import './workbench.css';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { fileOpened, viewChosen } from '@/lib/workbench/workbench-store';
import type { CodeEditorHandle } from './editor/code-editor';
import type { HighlightedFiles } from './files/code-pane';
import { activeTab, isPane, type PaneName, type PaneTab } from './layout/pane-names';
import { PaneTabs } from './layout/pane-tabs';
import { Panes } from './layout/panes';
import { useBreadth } from './layout/use-breadth';
import type { GoToLine } from './result/go-to-line';
import { EnvironmentBar } from './run/environment-bar';
import { RunBar } from './run/run-bar';
import { usePreparation } from './run/use-preparation';
import { LinkArrival } from './share/link-arrival';
import { NoticesProvider } from './share/notices';
import { useShareLink } from './share/use-share-link';
import { useWorkbench, useWorkbenchState } from './workbench-context';

export interface WorkbenchViewProps {
  readonly highlightedFiles: HighlightedFiles;
  /** Share links open in the playground only; a chapter keeps its own code. */
  readonly shareLinks: 'followed' | 'ignored';
}

/** The workbench of the provider above. It fills the box it is put into. */
export function WorkbenchView({ highlightedFiles, shareLinks }: WorkbenchViewProps) {
  return (
    <NoticesProvider>
      <Instrument highlightedFiles={highlightedFiles} />
      {shareLinks === 'followed' ? <LinkArrival /> : null}
    </NoticesProvider>
  );
}

function Instrument({ highlightedFiles }: Pick<WorkbenchViewProps, 'highlightedFiles'>) {
  const { store, messages } = useWorkbench();
  const root = useRef<HTMLElement>(null);
  const editor = useRef<CodeEditorHandle>(null);
  const [pane, setPane] = useState<PaneName>('code');
  const view = useWorkbenchState((state) => state.view);
  const tab = activeTab(pane, view);
  const breadth = useBreadth(root);
  const id = useId();
  usePreparation(root);
  useResultInFront(() => {
    if (breadth === 'narrow' && isPane(tab)) choose('result');
  });
  useShortcuts();

  function choose(chosen: PaneTab): void {
    setPane(isPane(chosen) ? chosen : 'result');
    if (!isPane(chosen)) viewChosen(store, chosen);
    else if (chosen === 'result' || chosen === 'log') viewChosen(store, 'result');
  }

  const goToLine: GoToLine = ({ path, line }) => {
    fileOpened(store, path);
    setPane('code');
    requestAnimationFrame(() => editor.current?.goToLine(line));
  };

  return (
    <section
      ref={root}
      aria-label={messages.label}
      className="workbench relative flex h-full min-h-0 flex-col overflow-hidden bg-surface text-ink leading-normal"
    >
      <RunBar />
      <PaneTabs idPrefix={id} active={tab} messages={messages} onChange={choose} />
      <Panes
        idPrefix={id}
        breadth={breadth}
        active={pane}
        highlightedFiles={highlightedFiles}
        editorRef={editor}
        onGoToLine={goToLine}
      />
      <EnvironmentBar />
    </section>
  );
}

/** Where only one pane can be seen, the end of a run brings the result into view. */
function useResultInFront(onDone: () => void): void {
  const state = useWorkbenchState(({ run }) => run.state);
  const [seen, setSeen] = useState(state);
  const finished = state === 'done' || state === 'accepted' || state === 'broken';
  useEffect(() => {
    if (state === seen) return;
    setSeen(state);
    if (finished) onDone();
  }, [state, seen, finished, onDone]);
}

/** Caught on the way down, so that they work inside of the editors too, and wherever the focus is. */
function useShortcuts(): void {
  const { actions } = useWorkbench();
  const share = useShareLink();
  const obey = useEffectEvent((event: KeyboardEvent) => {
    const order = orderOf(event);
    if (!order) return;
    event.preventDefault();
    event.stopPropagation();
    if (order === 'share') void actions.save();
    void (order === 'share' ? share() : actions.invoke());
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => obey(event);
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

function orderOf(event: KeyboardEvent): 'invoke' | 'share' | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const isOrder = (ctrlKey || metaKey) && !altKey && !shiftKey && !isComposing;
  if (isOrder && key === 'Enter') return 'invoke';
  return isOrder && key.toLowerCase() === 's' ? 'share' : null;
}
