interface Signal {
  readonly number: number;
  /** As Go, in which Lambda's supervisor is written, words it. */
  readonly words: string;
}

const SIGNALS: ReadonlyMap<string, Signal> = new Map([
  ['SIGHUP', { number: 1, words: 'hangup' }],
  ['SIGINT', { number: 2, words: 'interrupt' }],
  ['SIGQUIT', { number: 3, words: 'quit' }],
  ['SIGABRT', { number: 6, words: 'aborted' }],
  ['SIGKILL', { number: 9, words: 'killed' }],
  ['SIGSEGV', { number: 11, words: 'segmentation fault' }],
  ['SIGTERM', { number: 15, words: 'terminated' }],
]);

export function signalNumber(signal: string | number): number {
  return typeof signal === 'number' ? signal : (SIGNALS.get(signal)?.number ?? 0);
}

export function signalWords(signal: string | number): string {
  const known = [...SIGNALS].find(([name, { number }]) => name === signal || number === signal);
  return known?.[1].words ?? `signal ${signal}`;
}
