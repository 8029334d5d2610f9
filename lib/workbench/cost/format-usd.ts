/** Three significant digits: a single run costs millionths of a dollar, a million runs cost dollars. */
const SIGNIFICANT_DIGITS = 3;
/** An amount with cents, as on a bill. */
const SHOWN_WITH_CENTS = 1;

/** An amount in US dollars as text: `$0.00000213`, `$2.13`, `$1,234.50`. Never in exponents. */
export function formatUsd(amount: number): string {
  if (amount === 0) return '$0';
  const rounded = Number(amount.toPrecision(SIGNIFICANT_DIGITS));
  if (rounded >= SHOWN_WITH_CENTS) return `$${grouped(amount.toFixed(2))}`;
  const digits = SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(rounded));
  return `$${rounded.toFixed(Math.min(100, digits))}`;
}

function grouped(fixed: string): string {
  return fixed.replace(/\B(?=(\d{3})+\.)/g, ',');
}
