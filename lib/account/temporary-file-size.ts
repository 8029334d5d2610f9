import type { TemporaryFile } from '@/lib/protocol/environment-messages';

/** Bytes of a file below `/tmp`; null when it is gone. */
export function temporaryFileSize({ base64 }: TemporaryFile): number | null {
  if (base64 === null) return null;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}
