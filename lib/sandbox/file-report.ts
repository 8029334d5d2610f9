import type { TemporaryFile } from '@/lib/protocol/environment-messages';

/** More of `/tmp` than this, in one call, is not remembered for the environment's next process. */
const MAX_CHARS_PER_CALL = 10_000_000;
const MAX_FILES_PER_CALL = 10_000;

/** The page reads a notice in one go: of more files it hears bit by bit. */
const FILES_PER_NOTICE = 250;

export interface FileReport {
  startCall(): void;
  add(changed: readonly TemporaryFile[]): void;
}

/** Tells the page what changed below `/tmp`, in portions, and in each call only so much. */
export function createFileReport(send: (files: readonly TemporaryFile[]) => void): FileReport {
  let chars = 0;
  let count = 0;

  function isWithinLimits({ path, base64 }: TemporaryFile): boolean {
    count += 1;
    chars += path.length + (base64?.length ?? 0);
    return count <= MAX_FILES_PER_CALL && chars <= MAX_CHARS_PER_CALL;
  }

  function firstOf(changed: readonly TemporaryFile[], from: number): TemporaryFile[] {
    const files: TemporaryFile[] = [];
    const end = from + FILES_PER_NOTICE;
    for (let at = from; at < end && at < changed.length; at += 1) {
      const file = changed[at] as TemporaryFile;
      if (isWithinLimits(file)) files[files.length] = file;
    }
    return files;
  }

  return {
    startCall() {
      chars = 0;
      count = 0;
    },
    add(changed) {
      for (let from = 0; from < changed.length; from += FILES_PER_NOTICE) {
        const files = firstOf(changed, from);
        if (files.length > 0) send(files);
      }
    },
  };
}
