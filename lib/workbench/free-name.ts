/** The wished name, or the first of `name2`, `name3` … that is not taken. The ending stays at the end. */
export function freeName(wished: string, taken: readonly string[]): string {
  if (!taken.includes(wished)) return wished;
  const [, stem = wished, , ending = ''] = /^(.*?)(\d*)(\.\w+)?$/.exec(wished) ?? [];
  for (let number = 2; ; number += 1) {
    const candidate = `${stem}${number}${ending}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
