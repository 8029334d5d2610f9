'use client';

import {
  type ReactNode,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import '../code.css';
import { CodeLines, plainLines } from '../highlight/code-lines';
import { loadMonaco } from './load-monaco';
import type { EditorDocument, MountTextEditor, TextEditor, TextProblem } from './text-editor';
import { useOnScreen } from './use-on-screen';

export interface CodeEditorHandle {
  goToLine(line: number): void;
}

export interface CodeEditorProps {
  readonly document: EditorDocument;
  readonly label: string;
  readonly problem?: TextProblem | null;
  /** Coloured lines made on the server, where they are of this very text. */
  readonly highlighted?: ReactNode;
  /** Below the code while the keyboard is in it: how to leave. */
  readonly leaveHint: string;
  readonly onChange: (path: string, text: string) => void;
  readonly ref?: RefObject<CodeEditorHandle | null>;
}

/** Shows code at once, and becomes an editor when it is on screen and one has arrived. */
export function CodeEditor(props: CodeEditorProps) {
  const { document, label, problem = null, highlighted, leaveHint, onChange, ref } = props;
  const holder = useRef<HTMLDivElement>(null);
  const editor = useMountedEditor(holder, { document, label, onChange });

  // Before the next key can be pressed: a later effect could bring an older text back.
  useLayoutEffect(() => editor?.show(document), [editor, document]);
  useEffect(() => editor?.mark(problem), [editor, problem]);
  useImperativeHandle(ref, () => ({ goToLine: (line) => editor?.goToLine(line) }), [editor]);

  return (
    <div className="group/editor relative h-full min-h-0 bg-surface">
      {editor ? null : (
        <section aria-label={label} className="absolute inset-0 [&>pre]:h-full">
          {highlighted ?? <CodeLines lines={plainLines(document.text)} lineNumbers="shown" />}
        </section>
      )}
      <div
        ref={holder}
        className="editor-holder absolute inset-0"
        data-editor={editor ? 'ready' : 'waiting'}
      />
      <p className="pointer-events-none absolute right-3 bottom-1 hidden rounded-sm bg-surface/90 px-1.5 text-muted text-xs group-focus-within/editor:block">
        {leaveHint}
      </p>
    </div>
  );
}

function useMountedEditor(
  holder: RefObject<HTMLDivElement | null>,
  latest: Pick<CodeEditorProps, 'document' | 'label' | 'onChange'>,
): TextEditor | null {
  const [editor, setEditor] = useState<TextEditor | null>(null);
  const onScreen = useOnScreen(holder);
  const props = useRef(latest);
  useEffect(() => {
    props.current = latest;
  });

  useEffect(() => {
    if (!onScreen) return;
    let mounted: TextEditor | undefined;
    let gone = false;
    void importEditor().then((mount) => {
      if (gone || !holder.current) return;
      mounted = mount(holder.current, props.current.document, {
        label: props.current.label,
        onChange: (path, text) => props.current.onChange(path, text),
      });
      setEditor(mounted);
    }, staysReadable);
    return () => {
      gone = true;
      mounted?.dispose();
      setEditor(null);
    };
  }, [onScreen, holder]);
  return editor;
}

/** Monaco for fine pointers; CodeMirror where there is none, and where Monaco does not arrive. */
async function importEditor(): Promise<MountTextEditor> {
  const codeMirror = async () => (await import('./mount-code-mirror')).mountCodeMirror;
  if (matchMedia('(any-pointer: fine)').matches) {
    return loadMonaco().catch(codeMirror);
  }
  return codeMirror();
}

function staysReadable(): void {
  // Neither editor could be fetched: the code remains readable and runnable as it stands.
}
