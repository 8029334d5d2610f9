import type { RuntimeFile } from './runtime-manifest';
import { sha256 } from './sha256';

/** What is wrong with a downloaded file, in English, or nothing. */
export async function whatIsWrong(
  { bytes, sha256: expected }: RuntimeFile,
  content: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  if (content.length === 0) return 'is empty';
  if (content.length < bytes) return `is cut off: ${content.length} of ${bytes} bytes`;
  if (content.length > bytes) return `is too long: ${content.length} instead of ${bytes} bytes`;
  return (await digest(content)) === expected ? undefined : 'has the wrong content';
}

/** `crypto.subtle` is missing where the page is not in a secure context, as on `http://192.168.…`. */
async function digest(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (!subtle) return sha256(content);
  const hash = new Uint8Array(await subtle.digest('SHA-256', content));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
