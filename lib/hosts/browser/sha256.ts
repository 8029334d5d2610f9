const ROUND_CONSTANTS = rootFractions(64, 1 / 3);
const INITIAL_HASH = rootFractions(8, 1 / 2);
const BLOCK_BYTES = 64;
const BLOCKS_PER_TURN = 8_192;

/** FIPS 180-4, for pages that are not in a secure context and thus have no `crypto.subtle`. Lets the page breathe. */
export async function sha256(content: Uint8Array): Promise<string> {
  const padded = pad(content);
  const hash = Uint32Array.from(INITIAL_HASH);
  const blocks = padded.byteLength / BLOCK_BYTES;
  for (let block = 0; block < blocks; block += 1) {
    if (block % BLOCKS_PER_TURN === BLOCKS_PER_TURN - 1) await nextTurn();
    addBlock(hash, padded, block * BLOCK_BYTES);
  }
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function pad(content: Uint8Array): DataView {
  const length = Math.ceil((content.length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
  const padded = new Uint8Array(length);
  padded.set(content);
  padded[content.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(length - 8, BigInt(content.length) * 8n);
  return view;
}

const schedule = new Uint32Array(64);

function addBlock(hash: Uint32Array, content: DataView, offset: number): void {
  fillSchedule(content, offset);
  let [a, b, c, d, e, f, g, h] = hash as unknown as Eight; // always eight words
  for (let i = 0; i < 64; i += 1) {
    const upper = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + upper + chosen + word(ROUND_CONSTANTS, i) + word(schedule, i)) | 0;
    const lower = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + lower + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((sum, i) => {
    hash[i] = word(hash, i) + sum;
  });
}

function fillSchedule(content: DataView, offset: number): void {
  for (let i = 0; i < 16; i += 1) schedule[i] = content.getUint32(offset + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const early = word(schedule, i - 15);
    const late = word(schedule, i - 2);
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[i] = word(schedule, i - 16) + small + word(schedule, i - 7) + large;
  }
}

type Eight = [number, number, number, number, number, number, number, number];

function rotate(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits));
}

function word(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

/** The first 32 bits of the fractional parts of the first primes' roots: FIPS 180-4, 4.2.2 and 5.3.3. */
function rootFractions(count: number, power: number): Uint32Array {
  const words = new Uint32Array(count);
  let found = 0;
  for (let candidate = 2; found < count; candidate += 1) {
    if (!isPrime(candidate)) continue;
    words[found] = (candidate ** power % 1) * 2 ** 32;
    found += 1;
  }
  return words;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
    if (candidate % divisor === 0) return false;
  }
  return true;
}
