import { FlateErrorCode, Inflate } from 'fflate';
import { err, ok, type Result } from '@/lib/sim/kernel/result';

/** A thousand bytes of deflate hold at most a million: no step allocates more than that. */
const STEP_BYTES = 1024;

/** Unpacks raw deflate bytes and stops as soon as they turn out to be more than `limitBytes`. */
export function inflateUpTo(
  packed: Uint8Array,
  limitBytes: number,
): Result<Uint8Array, 'tooLarge' | 'truncated' | 'damaged'> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    pieces.push(piece);
  });
  try {
    for (let start = 0; start < packed.length && length <= limitBytes; start += STEP_BYTES) {
      const end = start + STEP_BYTES;
      inflate.push(packed.slice(start, end), end >= packed.length);
    }
  } catch (thrown) {
    return err(isUnexpectedEnd(thrown) ? 'truncated' : 'damaged');
  }
  if (packed.length === 0) return err('truncated');
  return length > limitBytes ? err('tooLarge') : ok(join(pieces, length));
}

function isUnexpectedEnd(thrown: unknown): boolean {
  return (
    thrown instanceof Error && 'code' in thrown && thrown.code === FlateErrorCode.UnexpectedEOF
  );
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
