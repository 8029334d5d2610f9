import 'monaco-editor/platform/keybinding/common/keybindingsRegistry.js';
import 'monaco-editor/editor/common/config/editorOptions.js';
import 'monaco-editor/editor/common/services/modelService.js';

export const next = () => import('./view');
