import { editor } from 'monaco-editor/editor/editor.api.js';
import { isDark, tokenColor } from './watch-theme';

const TOKEN_RULES = [
  ['keyword', '--code-token-keyword'],
  ['string', '--code-token-string'],
  ['number', '--code-token-constant'],
  ['constant', '--code-token-constant'],
  ['regexp', '--code-token-string'],
  ['comment', '--code-token-comment'],
  ['delimiter', '--code-token-punctuation'],
  ['tag', '--code-token-function'],
  ['type.identifier', '--code-token-function'],
  ['string.key.json', '--code-token-keyword'],
  ['string.value.json', '--code-token-string'],
  ['identifier', '--code-foreground'],
] as const;

const EDITOR_COLORS = [
  ['editor.background', '--surface'],
  ['editor.foreground', '--code-foreground'],
  ['editorLineNumber.foreground', '--muted'],
  ['editorLineNumber.activeForeground', '--ink'],
  ['editorCursor.foreground', '--accent'],
  ['editor.lineHighlightBackground', '--sunken'],
  ['editor.selectionBackground', '--note-soft'],
  ['editorWidget.background', '--surface'],
  ['editorWidget.foreground', '--ink'],
  ['editorWidget.border', '--line-strong'],
  ['input.background', '--paper'],
  ['input.foreground', '--ink'],
  ['input.border', '--line-strong'],
  ['focusBorder', '--accent'],
  ['list.activeSelectionBackground', '--accent-soft'],
  ['list.activeSelectionForeground', '--ink'],
  ['editorError.foreground', '--bad'],
  ['editorSuggestWidget.selectedBackground', '--accent-soft'],
  ['editorSuggestWidget.selectedForeground', '--ink'],
  ['menu.background', '--surface'],
  ['menu.foreground', '--ink'],
  ['scrollbarSlider.background', '--line'],
  ['scrollbarSlider.hoverBackground', '--line-strong'],
] as const;

/** Makes Monaco's theme from the page's tokens as they are now. */
export function applyMonacoTheme(): void {
  editor.defineTheme('lambda-lab', {
    base: isDark() ? 'vs-dark' : 'vs',
    inherit: true,
    rules: TOKEN_RULES.map(([token, name]) => ({ token, foreground: tokenColor(name).slice(1) })),
    colors: Object.fromEntries(EDITOR_COLORS.map(([key, name]) => [key, tokenColor(name)])),
  });
  editor.setTheme('lambda-lab');
}
