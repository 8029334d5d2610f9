import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import type { CodeToken } from './code-lines';

export type CodeLanguage = 'python' | 'javascript' | 'typescript' | 'json' | 'shell' | 'text';

let highlighter: ReturnType<typeof createHighlighterCore> | undefined;

/** Colours code with the tokens of `code.css`. For the server only: it brings whole grammars. */
export async function tokenizeCode(
  code: string,
  language: CodeLanguage,
): Promise<readonly (readonly CodeToken[])[]> {
  highlighter ??= makeHighlighter();
  const { codeToTokensBase } = await highlighter;
  const lines = codeToTokensBase(code.replace(/\n$/, ''), { lang: language, theme: 'lambda-lab' });
  return lines.map((tokens) =>
    tokens.map(({ content, color }) => (color ? { text: content, color } : { text: content })),
  );
}

function makeHighlighter() {
  return createHighlighterCore({
    themes: [createCssVariablesTheme({ name: 'lambda-lab', variablePrefix: '--code-' })],
    langs: [
      import('shiki/langs/python.mjs'),
      import('shiki/langs/javascript.mjs'),
      import('shiki/langs/typescript.mjs'),
      import('shiki/langs/json.mjs'),
      import('shiki/langs/shellscript.mjs'),
    ],
    langAlias: { shell: 'shellscript' },
    engine: createOnigurumaEngine(import('shiki/wasm')),
  });
}
