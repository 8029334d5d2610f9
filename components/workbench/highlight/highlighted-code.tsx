import '../code.css';
import { CodeLines } from './code-lines';
import { type CodeLanguage, tokenizeCode } from './tokenize-code';

export interface HighlightedCodeProps {
  readonly code: string;
  readonly language: CodeLanguage;
  readonly lineNumbers?: 'shown' | 'hidden';
}

/** Code coloured while the site is built: readable before any editor arrives, and without one. */
export async function HighlightedCode({
  code,
  language,
  lineNumbers = 'shown',
}: HighlightedCodeProps) {
  return <CodeLines lines={await tokenizeCode(code, language)} lineNumbers={lineNumbers} />;
}
