import { strFromU8 } from 'fflate';
import type { AwsError } from '../kernel/aws-error';
import { fromBase64, isBase64 } from '../kernel/base64';
import { err, ok, type Result } from '../kernel/result';
import { isObject } from '../model/serialization';

/**
 * The payload of a request as text. A string is the text itself. In a request that is JSON, bytes are
 * `{"$base64": "…"}`, and any other value stands for its own JSON text.
 */
export function payloadText(payload: unknown): Result<string, AwsError> {
  if (payload === undefined || payload === null) return ok('');
  if (typeof payload === 'string') return ok(payload);
  const base64 = isObject(payload) ? payload.$base64 : undefined;
  if (typeof base64 !== 'string' || !isBase64(base64)) return ok(JSON.stringify(payload));
  return decoded(fromBase64(base64));
}

function decoded(bytes: Uint8Array): Result<string, AwsError> {
  const broken = brokenUtf8(bytes);
  return broken === undefined ? ok(strFromU8(bytes)) : err(notUtf8(bytes, broken));
}

/** Where and how bytes stop being UTF-8, as AWS's parser tells it. Rule INV-8. */
interface BrokenUtf8 {
  readonly at: number;
  readonly part: 'start' | 'middle';
}

function brokenUtf8(bytes: Uint8Array): BrokenUtf8 | undefined {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0) return { at, part: 'start' };
    for (let next = at + 1; next < at + length; next += 1) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return { at: next, part: 'middle' };
    }
    at += length;
  }
  return undefined;
}

/** Zero for a byte that begins nothing. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if ((byte & 0xe0) === 0xc0) return 2;
  if ((byte & 0xf0) === 0xe0) return 3;
  return (byte & 0xf8) === 0xf0 ? 4 : 0;
}

function notUtf8(bytes: Uint8Array, { at, part }: BrokenUtf8): AwsError {
  const before = bytes.subarray(0, at);
  const line = before.filter((byte) => byte === 0x0a).length + 1;
  const column = at - before.lastIndexOf(0x0a);
  const byte = (bytes[at] ?? 0).toString(16);
  return {
    code: 'InvalidRequestContentException',
    message: `Could not parse request body into json: Could not parse payload into json: Invalid UTF-8 ${part} byte 0x${byte}\n at [Source: REDACTED (\`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION\` disabled); line: ${line}, column: ${column}]`,
    httpStatus: 400,
    members: { Type: 'User' },
  };
}
