/** What may stand in a regular expression of CloudWatch Logs: no groups, no counted repetition, no flags. */
const ALLOWED = /^[\w:#=@/;,\-^$?[\]{}|\\*+.\s]+$/;

/** The expression between two `%`, or undefined for one that CloudWatch Logs does not take. */
export function regularExpression(source: string): RegExp | undefined {
  if (!ALLOWED.test(source)) return undefined;
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}
