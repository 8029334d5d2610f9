import { withStack } from '../../errors/runtime-errors';
import { assertionMessage, SHOWS_DIFFERENCE } from './assertion-message';

export interface AssertionOptions {
  readonly message?: string | undefined;
  readonly actual?: unknown;
  readonly expected?: unknown;
  readonly operator?: string;
}

export class AssertionError extends Error {
  readonly generatedMessage: boolean;
  readonly code = 'ERR_ASSERTION';
  actual: unknown;
  expected: unknown;
  operator: string | undefined;

  constructor({ message, actual, expected, operator = 'fail' }: AssertionOptions) {
    const comparison = { actual, expected, operator, title: message };
    const isWhole = message !== undefined && !SHOWS_DIFFERENCE.has(operator);
    super(isWhole ? `${message}` : assertionMessage(comparison));
    this.generatedMessage = !message;
    // Node.js sets them in this order, which a log record keeps.
    Reflect.deleteProperty(this, 'code');
    Object.assign(this, { code: 'ERR_ASSERTION', actual, expected, operator, diff: 'simple' });
    const [, ...frames] = (this.stack ?? '').slice(this.message.length).split('\n');
    const shown = frames.filter((line) => line.startsWith('    at '));
    withStack(this, [`AssertionError [ERR_ASSERTION]: ${this.message}`, ...shown].join('\n'));
  }

  override toString(): string {
    return `${this.name} [${this.code}]: ${this.message}`;
  }
}

Object.defineProperty(AssertionError.prototype, 'name', {
  value: 'AssertionError',
  writable: true,
  configurable: true,
});
