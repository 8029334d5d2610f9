interface AmountBarProps {
  /** From 0 to 1. */
  readonly part: number;
  readonly tone: 'lambda' | 'instance';
  readonly text: string;
}

/** An amount as a bar with its number: the number is what is read, the bar what is seen. */
export function AmountBar({ part, tone, text }: AmountBarProps) {
  return (
    <span className="amount-bar" data-tone={tone}>
      <span aria-hidden className="amount-track">
        <span className="amount-fill" style={{ inlineSize: `${Math.max(0.4, part * 100)}%` }} />
      </span>
      <span className="amount-text">{text}</span>
    </span>
  );
}
