import 'monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget.js';

export const next = () => import('./services');
