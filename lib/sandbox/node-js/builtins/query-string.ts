/** Node.js's `querystring`: repeated keys become arrays, `+` is a blank. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const encode = (text: string): string => encodeURIComponent(text);

function parse(
  text: string,
  givenSeparator?: string | null,
  givenEquals?: string | null,
  { maxKeys = 1_000 }: { readonly maxKeys?: number } = {},
): object {
  const separator = givenSeparator || '&';
  const equals = givenEquals || '=';
  const found: Record<string, string | string[]> = Object.create(null);
  if (typeof text !== 'string' || text === '') return found;
  const pairs = text.split(separator, maxKeys > 0 ? maxKeys : undefined);
  for (const pair of pairs.filter((one) => one !== '')) {
    const at = pair.indexOf(equals);
    const [key, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + equals.length)];
    add(
      found,
      queryString.unescape(key.replaceAll('+', ' ')),
      queryString.unescape(value.replaceAll('+', ' ')),
    );
  }
  return found;
}

function add(found: Record<string, string | string[]>, key: string, value: string): void {
  const known = found[key];
  if (known === undefined) found[key] = value;
  else found[key] = Array.isArray(known) ? [...known, value] : [known, value];
}

function stringify(object: unknown, separator = '&', equals = '='): string {
  if (typeof object !== 'object' || object === null) return '';
  return Object.entries(object)
    .flatMap(([key, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => [key, one] as const),
    )
    .map(
      ([key, value]) =>
        `${queryString.escape(key)}${equals}${queryString.escape(primitiveText(value))}`,
    )
    .join(separator);
}

function primitiveText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : '';
  return typeof value === 'boolean' || typeof value === 'bigint' ? `${value}` : '';
}

export const queryString = {
  parse,
  stringify,
  decode: parse,
  encode: stringify,
  escape: encode,
  unescape: decode,
};
