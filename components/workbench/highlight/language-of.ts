import type { EditorLanguage } from '../editor/text-editor';

const BY_EXTENSION = new Map<string, EditorLanguage>([
  ['py', 'python'],
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['cjs', 'javascript'],
  ['ts', 'typescript'],
  ['mts', 'typescript'],
  ['cts', 'typescript'],
  ['json', 'json'],
]);

export function languageOf(path: string): EditorLanguage {
  return BY_EXTENSION.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? 'text';
}
