import 'monaco-editor/editor/editor.api.js';

export const next = () => import('./features');
