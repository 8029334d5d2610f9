import { ScrolledPre } from '../../ui/scrolled-pre';

/** A stretch of one colour. `color` is a `var(--code-token-…)`; absent: the plain colour of code. */
export interface CodeToken {
  readonly text: string;
  readonly color?: string;
}

export interface CodeLinesProps {
  readonly lines: readonly (readonly CodeToken[])[];
  readonly lineNumbers: 'shown' | 'hidden';
}

/** Draws code line by line, with the metrics the editors use. */
export function CodeLines({ lines, lineNumbers }: CodeLinesProps) {
  return (
    <ScrolledPre className={lineNumbers === 'shown' ? 'code-block' : 'code-block is-plain'}>
      <code>
        {lines.map((tokens, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of finished code has no other identity
          <span className="code-line" key={index}>
            {tokens.map((token, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor has a token
              <span key={position} style={token.color ? { color: token.color } : undefined}>
                {token.text}
              </span>
            ))}
            {'\n'}
          </span>
        ))}
      </code>
    </ScrolledPre>
  );
}

/** Uncoloured lines, for text that was not there when the site was built. */
export function plainLines(text: string): readonly (readonly CodeToken[])[] {
  return text.split('\n').map((line) => [{ text: line }]);
}
