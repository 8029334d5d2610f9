import { type Condition, conditionHolds } from './json-condition';
import { type Token, tokensOf } from './json-tokens';

type Expression =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'and' | 'or'; readonly sides: readonly [Expression, Expression] };

/** Conditions on the JSON of a message, between braces; a message that is not JSON matches none. Or what is wrong. */
export function parseJsonPattern(pattern: string): ((message: string) => boolean) | string {
  if (!pattern.endsWith('}')) return 'Invalid filter pattern';
  const tokens = tokensOf(pattern.slice(1, -1));
  if (!tokens) return 'Invalid filter pattern';
  const reader = new Reader(tokens);
  const expression = readOr(reader);
  if (!expression || !reader.isAtEnd) return 'Invalid filter pattern';
  return (message) => {
    const value = jsonOf(message);
    return value !== undefined && holds(expression, value);
  };
}

function jsonOf(message: string): unknown {
  try {
    const value = JSON.parse(message);
    return typeof value === 'object' ? (value ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

function holds(expression: Expression, value: unknown): boolean {
  if (expression.kind === 'condition') return conditionHolds(expression.condition, value);
  const [left, right] = expression.sides;
  return expression.kind === 'and'
    ? holds(left, value) && holds(right, value)
    : holds(left, value) || holds(right, value);
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  take<Kind extends Token['kind']>(
    kind: Kind,
    text?: string,
  ): Extract<Token, { kind: Kind }> | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return undefined;
    this.#at += 1;
    return token as Extract<Token, { kind: Kind }>;
  }
}

/** `&&` binds closer than `||`. */
function readOr(reader: Reader): Expression | undefined {
  let left = readAnd(reader);
  while (left && reader.take('operator', '||')) {
    const right = readAnd(reader);
    if (!right) return undefined;
    left = { kind: 'or', sides: [left, right] };
  }
  return left;
}

function readAnd(reader: Reader): Expression | undefined {
  let left = readPrimary(reader);
  while (left && reader.take('operator', '&&')) {
    const right = readPrimary(reader);
    if (!right) return undefined;
    left = { kind: 'and', sides: [left, right] };
  }
  return left;
}

function readPrimary(reader: Reader): Expression | undefined {
  if (reader.take('operator', '(')) {
    const inner = readOr(reader);
    return reader.take('operator', ')') ? inner : undefined;
  }
  const condition = readCondition(reader);
  return condition && { kind: 'condition', condition };
}

function readCondition(reader: Reader): Condition | undefined {
  const selector = reader.take('selector');
  if (!selector) return undefined;
  const { path } = selector;
  if (reader.take('word', 'NOT')) {
    return reader.take('word', 'EXISTS') ? { test: 'absent', path } : undefined;
  }
  if (reader.take('word', 'EXISTS')) return { test: 'present', path };
  if (reader.take('word', 'IS')) return readIs(reader, path);
  const comparison = reader.take('comparison');
  const value =
    comparison && (reader.take('string') ?? reader.take('expression') ?? reader.take('word'));
  return comparison && value && { test: 'compares', path, comparison: comparison.text, value };
}

function readIs(reader: Reader, path: readonly string[]): Condition | undefined {
  const word = reader.take('word');
  if (word?.text === 'NULL') return { test: 'is', path, value: null };
  if (word?.text === 'TRUE') return { test: 'is', path, value: true };
  return word?.text === 'FALSE' ? { test: 'is', path, value: false } : undefined;
}
