import { SimulatorFault } from './simulator-fault';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from(ALPHABET, (character, value) => [character, value]),
);
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export function isBase64(text: string): boolean {
  return BASE64.test(text);
}

/** How many bytes a base64 text stands for, without decoding it. */
export function decodedLength(text: string): number {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  return (text.length / 4) * 3 - padding;
}

export function toBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const characters = [18, 12, 6, 0]
      .map((shift) => ALPHABET.charAt((bits >> shift) & 63))
      .join('');
    const present = Math.min(3, bytes.length - at) + 1;
    groups.push(characters.slice(0, present).padEnd(4, '='));
  }
  return groups.join('');
}

/** @throws SimulatorFault for a text that `isBase64` refuses: ask it first. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(decodedLength(text));
  let filled = 0;
  for (let at = 0; at < text.length; at += 4) {
    let bits = 0;
    for (const character of text.slice(at, at + 4)) bits = (bits << 6) | sextet(character);
    for (const shift of [16, 8, 0]) {
      if (filled < bytes.length) bytes[filled] = (bits >> shift) & 255;
      filled += 1;
    }
  }
  return bytes;
}

function sextet(character: string): number {
  if (character === '=') return 0;
  const value = VALUES.get(character);
  if (value === undefined) throw new SimulatorFault('BROKEN_INVARIANT', 'Not base64');
  return value;
}
