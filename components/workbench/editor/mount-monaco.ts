import { editor, KeyCode, MarkerSeverity, Uri } from 'monaco-editor/editor/editor.api.js';
import { applyMonacoTheme } from './monaco-theme';
import type { EditorDocument, MountTextEditor, TextEditorOptions } from './text-editor';
import { watchTheme } from './watch-theme';

type View = editor.IStandaloneCodeEditor;

let editorCount = 0;

/** Monaco, for a mouse and a keyboard. */
export const mountMonaco: MountTextEditor = (holder, first, options) => {
  applyMonacoTheme();
  editorCount += 1;
  const documents = new Documents(`editor-${editorCount}`);
  const view = editor.create(holder, {
    ...appearance(holder),
    ariaLabel: options.label,
    model: null,
  });
  const unwatch = watchTheme(applyMonacoTheme);
  letEscapeFreeTheTabKey(view);
  documents.show(view, first);
  const changes = view.onDidChangeModelContent(() => documents.report(view, options));

  return {
    show: (document) => documents.show(view, document),
    mark(problem) {
      const model = view.getModel();
      if (!model) return;
      const at = problem && {
        startLineNumber: problem.line,
        startColumn: problem.column,
        endLineNumber: problem.line,
        endColumn: problem.column + 1,
      };
      const markers = at
        ? [{ ...at, message: problem.message, severity: MarkerSeverity.Error }]
        : [];
      editor.setModelMarkers(model, 'lambda-lab', markers);
    },
    goToLine(line) {
      view.setPosition({ lineNumber: line, column: 1 });
      view.revealLineInCenterIfOutsideViewport(line);
      view.focus();
    },
    dispose() {
      unwatch();
      changes.dispose();
      view.dispose();
      documents.dispose();
    },
  };
};

/** One model per path, so that each file keeps its own undo history. */
class Documents {
  readonly #scheme: string;
  readonly #shown = new Map<
    string,
    { model: editor.ITextModel; state: editor.ICodeEditorViewState | null }
  >();
  #path = '';
  #quiet = false;

  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  show(view: View, { path, language, text }: EditorDocument): void {
    if (path !== this.#path) {
      const left = this.#shown.get(this.#path);
      if (left) left.state = view.saveViewState();
      const next = this.#shown.get(path) ?? {
        model: this.#create(path, language, text),
        state: null,
      };
      this.#shown.set(path, next);
      this.#path = path;
      view.setModel(next.model);
      if (next.state) view.restoreViewState(next.state);
    }
    const model = view.getModel();
    if (!model || model.getValue() === text) return;
    this.#quiet = true;
    model.pushEditOperations(null, [{ range: model.getFullModelRange(), text }], () => null);
    this.#quiet = false;
  }

  report(view: View, options: TextEditorOptions): void {
    if (!this.#quiet) options.onChange(this.#path, view.getValue());
  }

  dispose(): void {
    for (const { model } of this.#shown.values()) model.dispose();
  }

  #create(path: string, language: string, text: string): editor.ITextModel {
    const uri = Uri.from({ scheme: this.#scheme, path: `/${path}` });
    const model = editor.createModel(text, language === 'text' ? 'plaintext' : language, uri);
    model.setEOL(editor.EndOfLineSequence.LF);
    model.updateOptions({
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    });
    return model;
  }
}

/** Escape, then Tab leaves the editor; any other key gives Tab back to the code. */
function letEscapeFreeTheTabKey(view: View): void {
  view.onKeyDown(({ keyCode }) => {
    if (keyCode === KeyCode.Tab || keyCode === KeyCode.Shift) return;
    view.updateOptions({ tabFocusMode: keyCode === KeyCode.Escape });
  });
  view.onDidBlurEditorText(() => view.updateOptions({ tabFocusMode: false }));
}

/** A full-width bracket or space, left over from typing Japanese, is hard to see and no code. In texts it is at home. */
const FULL_WIDTH_IN_CODE: editor.IUnicodeHighlightOptions = {
  ambiguousCharacters: true,
  invisibleCharacters: true,
  nonBasicASCII: false,
  includeComments: false,
  includeStrings: false,
};

function appearance(holder: HTMLElement): editor.IStandaloneEditorConstructionOptions {
  const style = getComputedStyle(holder);
  return {
    automaticLayout: true,
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    fontLigatures: false,
    autoClosingOvertype: 'always',
    renderFinalNewline: 'off',
    lineNumbersMinChars: 4,
    lineDecorationsWidth: 12,
    glyphMargin: false,
    folding: false,
    minimap: { enabled: false },
    padding: { top: 8, bottom: 8 },
    scrollBeyondLastLine: false,
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    overviewRulerBorder: false,
    guides: { indentation: false },
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    tabSize: 4,
    detectIndentation: true,
    fixedOverflowWidgets: true,
    unicodeHighlight: FULL_WIDTH_IN_CODE,
    accessibilitySupport: 'auto',
    scrollbar: {
      verticalScrollbarSize: 10,
      horizontalScrollbarSize: 10,
      alwaysConsumeMouseWheel: false,
    },
    cursorBlinking: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'solid' : 'blink',
  };
}
