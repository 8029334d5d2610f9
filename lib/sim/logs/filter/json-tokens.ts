/** The smallest parts of a JSON filter pattern. */
export type Token =
  | { readonly kind: 'selector'; readonly text: string; readonly path: readonly string[] }
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'comparison'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string };

const PART =
  /(?<selector>\$(?:\.[\w@-]+|\[\d+\]|\["[^"]+"\]|\['[^']+'\]|\[\*\])+)|(?<operator>&&|\|\||[()])|(?<comparison>!=|<=|>=|=|<|>)|"(?<string>(?:[^"\\]|\\.)*)"|%(?<expression>(?:[^%\\]|\\.)+)%|(?<word>[^\s()&|=!<>"]+)/y;

/** Undefined where something stands that cannot be read. */
export function tokensOf(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (/\s/.test(source.charAt(at))) {
      at += 1;
      continue;
    }
    PART.lastIndex = at;
    const found = PART.exec(source);
    if (!found?.groups) return undefined;
    tokens.push(tokenOf(found.groups));
    at += found[0].length;
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token {
  const { selector, operator, comparison, string, expression, word = '' } = groups;
  if (selector !== undefined) return { kind: 'selector', text: selector, path: pathOf(selector) };
  if (operator !== undefined) return { kind: 'operator', text: operator };
  if (comparison !== undefined) return { kind: 'comparison', text: comparison };
  if (string !== undefined) return { kind: 'string', text: string.replaceAll(/\\(.)/g, '$1') };
  if (expression !== undefined) return { kind: 'expression', text: expression };
  return { kind: 'word', text: word };
}

/** `$.a["b c"][0]` -> `a`, `b c`, `0`. */
function pathOf(selector: string): readonly string[] {
  return Array.from(
    selector.matchAll(/\.([\w@-]+)|\[(\d+|\*)\]|\[["']([^"']+)["']\]/g),
    ([, name, index, quoted]) => name ?? index ?? quoted ?? '',
  );
}
