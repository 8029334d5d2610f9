import 'monaco-editor/editor/standalone/browser/standaloneServices.js';

export const next = () => import('./core');
