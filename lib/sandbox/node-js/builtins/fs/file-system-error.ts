const WORDS = {
  ENOSPC: { errno: -28, words: 'no space left on device' },
  EROFS: { errno: -30, words: 'read-only file system' },
} as const;

/** An error of a system call, as Node.js throws it. */
export function fileSystemError(parts: {
  readonly code: keyof typeof WORDS;
  readonly syscall: string;
  readonly path?: string;
}): Error {
  const { code, syscall, path } = parts;
  const { errno, words } = WORDS[code];
  const where = path === undefined ? '' : ` '${path}'`;
  const error = new Error(`${code}: ${words}, ${syscall}${where}`);
  return Object.assign(error, { errno, code, syscall, ...(path === undefined ? {} : { path }) });
}
