export type EditorLanguage = 'python' | 'javascript' | 'typescript' | 'json' | 'text';

export interface EditorDocument {
  /** Tells documents apart: undo history and cursor belong to it. */
  readonly path: string;
  readonly language: EditorLanguage;
  readonly text: string;
}

/** Where a text is wrong. Lines and columns count from 1. */
export interface TextProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface TextEditorOptions {
  /** Read aloud by a screen reader. */
  readonly label: string;
  readonly onChange: (path: string, text: string) => void;
}

/** What Monaco and CodeMirror have in common here. */
export interface TextEditor {
  /** Shows a document, or brings the one shown up to date. Does not call `onChange`. */
  show(document: EditorDocument): void;
  mark(problem: TextProblem | null): void;
  /** Puts the cursor at the start of the line and the line into view. Counts from 1. */
  goToLine(line: number): void;
  dispose(): void;
}

export type MountTextEditor = (
  holder: HTMLElement,
  document: EditorDocument,
  options: TextEditorOptions,
) => TextEditor;
