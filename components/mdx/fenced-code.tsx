import { Children, isValidElement, type ReactNode } from 'react';
import { HighlightedCode } from '@/components/workbench/highlight/highlighted-code';
import type { CodeLanguage } from '@/components/workbench/highlight/tokenize-code';

const LANGUAGES: Readonly<Record<string, CodeLanguage>> = {
  python: 'python',
  js: 'javascript',
  json: 'json',
  sh: 'shell',
};

interface CodeElementProps {
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A fenced block of Markdown: shown, not run. */
export function FencedCode({ children }: { readonly children?: ReactNode }) {
  const code = Children.toArray(children).find(isValidElement<CodeElementProps>);
  const language = LANGUAGES[code?.props.className?.replace('language-', '') ?? ''] ?? 'text';
  return (
    <div className="fenced-code">
      <HighlightedCode
        code={String(code?.props.children ?? '')}
        language={language}
        lineNumbers="hidden"
      />
    </div>
  );
}
