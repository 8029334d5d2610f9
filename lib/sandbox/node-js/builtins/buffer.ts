import * as bufferPackage from 'buffer';

export function createBufferModule(): object {
  const { Buffer, SlowBuffer, INSPECT_MAX_BYTES, kMaxLength } = bufferPackage;
  return {
    Buffer,
    SlowBuffer,
    INSPECT_MAX_BYTES,
    kMaxLength,
    constants: { MAX_LENGTH: kMaxLength, MAX_STRING_LENGTH: 536_870_888 },
    Blob: globalThis.Blob,
    File: globalThis.File,
    atob: globalThis.atob,
    btoa: globalThis.btoa,
    kStringMaxLength: 536_870_888,
    transcode: (source: Uint8Array, from: BufferEncoding, to: BufferEncoding) =>
      Buffer.from(Buffer.from(source).toString(from), to),
    isUtf8: (input: Uint8Array) => decodes(input),
    isAscii: (input: Uint8Array) => new Uint8Array(input).every((byte) => byte < 0x80),
  };
}

function decodes(input: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(input);
    return true;
  } catch {
    return false;
  }
}
