import type { RuntimeFile } from './runtime-manifest';
import { sha256 } from './sha256';

/** What is wrong with the length of a downloaded file, in English, or nothing. */
export function wrongLength({ bytes }: RuntimeFile, { length }: Uint8Array): string | undefined {
  if (length === 0) return 'is empty';
  if (length < bytes) return `is cut off: ${length} of ${bytes} bytes`;
  if (length > bytes) return `is too long: ${length} instead of ${bytes} bytes`;
  return undefined;
}

export async function wrongContent(
  { sha256: expected }: RuntimeFile,
  content: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  return (await digest(content)) === expected ? undefined : 'has the wrong content';
}

/** `crypto.subtle` is missing where the page is not in a secure context, as on `http://192.168.…`. */
async function digest(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (!subtle) return sha256(content);
  const hash = new Uint8Array(await subtle.digest('SHA-256', content));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
