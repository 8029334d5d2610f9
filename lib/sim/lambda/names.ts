import type { EpochMs } from '../kernel/clock';
import { datePath } from '../kernel/iso-time';
import { type RandomBytes, toHex } from '../kernel/random';

/** The simulated account: AWS's documentation number, in the region most examples use. */
export const ACCOUNT = { accountId: '123456789012', region: 'us-east-1' } as const;

/** The one version of a function that changes. */
export const LATEST_VERSION = '$LATEST';

/** As an unqualified invocation names it: without `:$LATEST`. */
export function functionArn(functionName: string): string {
  return `arn:aws:lambda:${ACCOUNT.region}:${ACCOUNT.accountId}:function:${functionName}`;
}

/** With a version or an alias at its end. */
export function qualifiedArn(functionName: string, qualifier: string): string {
  return `${functionArn(functionName)}:${qualifier}`;
}

export function logGroupName(functionName: string): string {
  return `/aws/lambda/${functionName}`;
}

/** One per execution environment: `2026/11/22/[$LATEST]` and 32 hex digits. */
export function logStreamName(
  startedAt: EpochMs,
  random: RandomBytes,
  version = LATEST_VERSION,
): string {
  return `${datePath(startedAt)}/[${version}]${toHex(random(16))}`;
}

/** A version 4 UUID: the request id in the header, the context and the log lines. */
export function requestId(random: RandomBytes): string {
  const bytes = Uint8Array.from(random(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = toHex(bytes);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The X-Ray header of an invocation that is not sampled. */
export function traceId(at: EpochMs, random: RandomBytes): string {
  const seconds = Math.floor(at / 1_000)
    .toString(16)
    .padStart(8, '0');
  return `Root=1-${seconds}-${toHex(random(12))};Parent=${toHex(random(8))};Sampled=0`;
}
