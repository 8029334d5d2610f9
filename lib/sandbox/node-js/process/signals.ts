interface Signal {
  readonly number: number;
  /** As Go, in which Lambda's supervisor is written, words it. */
  readonly words: string;
}

const SIGNALS: ReadonlyMap<string, Signal> = new Map([
  ['SIGHUP', { number: 1, words: 'hangup' }],
  ['SIGINT', { number: 2, words: 'interrupt' }],
  ['SIGQUIT', { number: 3, words: 'quit' }],
  ['SIGILL', { number: 4, words: 'illegal instruction' }],
  ['SIGTRAP', { number: 5, words: 'trace/breakpoint trap' }],
  ['SIGABRT', { number: 6, words: 'aborted' }],
  ['SIGBUS', { number: 7, words: 'bus error' }],
  ['SIGFPE', { number: 8, words: 'floating point exception' }],
  ['SIGKILL', { number: 9, words: 'killed' }],
  ['SIGUSR1', { number: 10, words: 'user defined signal 1' }],
  ['SIGSEGV', { number: 11, words: 'segmentation fault' }],
  ['SIGUSR2', { number: 12, words: 'user defined signal 2' }],
  ['SIGPIPE', { number: 13, words: 'broken pipe' }],
  ['SIGALRM', { number: 14, words: 'alarm clock' }],
  ['SIGTERM', { number: 15, words: 'terminated' }],
]);

export const SIGNAL_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [...SIGNALS].map(([name, { number }]) => [name, number]),
);

/** Undefined for a name that no signal has. */
export function signalNumber(signal: string | number): number | undefined {
  return typeof signal === 'number' ? signal : SIGNALS.get(signal)?.number;
}

export function signalWords(signal: string | number): string {
  const known = [...SIGNALS].find(([name, { number }]) => name === signal || number === signal);
  return known?.[1].words ?? `signal ${signal}`;
}
