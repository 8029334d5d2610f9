import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { json } from '@codemirror/lang-json';
import { python } from '@codemirror/lang-python';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { EditorDocument, EditorLanguage, MountTextEditor, TextProblem } from './text-editor';

/** CodeMirror 6, for fingers: Monaco does not support touch. */
export const mountCodeMirror: MountTextEditor = (holder, first, options) => {
  const states = new Map<string, EditorState>();
  let path = first.path;
  let quiet = false;
  const extensions = [
    COMMON,
    EditorView.contentAttributes.of({ 'aria-label': options.label }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !quiet) options.onChange(path, update.state.doc.toString());
    }),
  ];
  const create = (document: EditorDocument) =>
    EditorState.create({
      doc: document.text,
      extensions: [extensions, languageExtension(document.language)],
    });
  const view = new EditorView({ parent: holder, state: create(first) });

  return {
    show(document) {
      quiet = true;
      if (document.path !== path) {
        states.set(path, view.state);
        path = document.path;
        view.setState(states.get(path) ?? create(document));
      }
      replaceText(view, document.text);
      quiet = false;
    },
    mark(problem) {
      view.dispatch({ effects: markProblem.of(problem) });
    },
    goToLine(line) {
      const at = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines)).from;
      view.dispatch({
        selection: { anchor: at },
        effects: EditorView.scrollIntoView(at, { y: 'center' }),
      });
      view.focus();
    },
    dispose: () => view.destroy(),
  };
};

function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

function languageExtension(language: EditorLanguage): Extension {
  switch (language) {
    case 'python':
      return [python(), indentUnit.of('    ')];
    case 'javascript':
      return javascript();
    case 'typescript':
      return javascript({ typescript: true });
    case 'json':
      return json();
    case 'text':
      return [];
  }
}

const markProblem = StateEffect.define<TextProblem | null>();

const problemField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const effect = transaction.effects.find((each) => each.is(markProblem));
    if (!effect) return marks.map(transaction.changes);
    if (!effect.value) return Decoration.none;
    const { doc } = transaction.state;
    const line = doc.line(Math.min(effect.value.line, doc.lines));
    const from = Math.min(line.from + effect.value.column - 1, line.to);
    if (from === line.to) return Decoration.none;
    return Decoration.set([Decoration.mark({ class: 'text-problem' }).range(from, from + 1)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const COLORS = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.modifier, tags.operatorKeyword, tags.propertyName],
    color: 'var(--code-token-keyword)',
  },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--code-token-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-token-constant)' },
  { tag: tags.comment, color: 'var(--code-token-comment)' },
  {
    tag: [tags.function(tags.variableName), tags.definition(tags.function(tags.variableName))],
    color: 'var(--code-token-function)',
  },
  { tag: [tags.punctuation, tags.bracket, tags.operator], color: 'var(--code-token-punctuation)' },
]);

const COMMON: Extension = [
  lineNumbers(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  highlightActiveLine(),
  problemField,
  syntaxHighlighting(COLORS),
  keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
  EditorView.theme({
    '&': { height: '100%', color: 'var(--code-foreground)', backgroundColor: 'transparent' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': {
      fontFamily: 'inherit',
      fontSize: 'var(--code-font-size)',
      lineHeight: 'var(--code-line-height)',
    },
    '.cm-content': { padding: 'var(--code-padding) 0', caretColor: 'var(--accent)' },
    '.cm-line': { padding: '0' },
    '.cm-gutters': {
      width: 'var(--code-gutter)',
      border: 'none',
      color: 'var(--muted)',
      backgroundColor: 'var(--surface)',
    },
    '.cm-gutter.cm-lineNumbers': { width: 'calc(var(--code-gutter) - 12px)' },
    '.cm-lineNumbers .cm-gutterElement': { padding: '0', minWidth: '0' },
    '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--sunken) 60%, transparent)' },
    '.cm-cursor': { borderLeftColor: 'var(--accent)' },
    '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
      backgroundColor: 'var(--note-soft) !important',
    },
    '.text-problem': { textDecoration: 'underline wavy var(--bad)' },
  }),
];
