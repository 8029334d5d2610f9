import type { LogFormat, LogLevel } from '@/lib/sim/lambda/function-configuration';
import { LOG_LEVELS } from '@/lib/sim/lambda/function-configuration';
import type { LogSource } from '@/lib/sim/lambda/invocation';
import { errorRecord, intoError } from '../errors/error-record';
import type { ClientGeneration } from '../node-release';
import { RealDate } from '../primordials';
import { jsonLine, textLine } from './log-lines';

interface LambdaLogParts {
  readonly client: ClientGeneration;
  readonly format: LogFormat;
  readonly minLevel: LogLevel;
  readonly nowMs: () => number;
  readonly write: (source: LogSource, text: string) => void;
}

export type WriteLog = (message?: unknown, ...rest: unknown[]) => void;

/** The six levels `console` is patched with, and the record of an error nobody caught. */
export class LambdaLog {
  readonly #parts: LambdaLogParts;
  /** Shown in front of each line. Before the first invocation: what the client happens to print. */
  requestId: string | undefined;

  constructor(parts: LambdaLogParts) {
    this.#parts = parts;
    this.requestId = parts.client === 'v3' ? undefined : '-';
  }

  writer(level: LogLevel): WriteLog {
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(this.#parts.minLevel))
      return () => undefined;
    const source = LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf('WARN') ? 'stdout' : 'stderr';
    return (message, ...rest) => this.#write(source, level, message, rest);
  }

  /** `Invoke Error`, `Init Error` and the like. */
  error(title: string, thrown: unknown): void {
    if (LOG_LEVELS.indexOf(this.#parts.minLevel) > LOG_LEVELS.indexOf('ERROR')) return;
    const { client, format } = this.#parts;
    const error = intoError(thrown, client);
    if (format === 'JSON') this.#write('runtime', 'ERROR', error, []);
    else this.#write('runtime', 'ERROR', title, [errorRecord(error, client)]);
  }

  #write(source: LogSource, level: LogLevel, message: unknown, rest: readonly unknown[]): void {
    const { client, format, nowMs, write } = this.#parts;
    const timestamp = new RealDate(nowMs()).toISOString();
    const line = { timestamp, requestId: this.requestId, level, client, message, rest };
    write(source, format === 'JSON' ? jsonLine(line) : textLine(line));
  }
}
