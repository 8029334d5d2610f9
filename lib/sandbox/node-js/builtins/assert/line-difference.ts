import { diffArrays } from 'diff';

/** So many equal lines in a row are shown; of more only these and the last. */
const SHOWN_EQUAL_LINES = 5;

/** Two inspected values line by line, `+` what is, `-` what should be. */
export function lineDifference(actual: string, expected: string, ignoresCommas: boolean) {
  const comparator = (one: string, other: string) =>
    one === other || (ignoresCommas && (`${one},` === other || one === `${other},`));
  const changes = diffArrays(actual.split('\n'), expected.split('\n'), { comparator });
  let skipped = false;
  const lines = changes.flatMap(({ added, removed, value }, at) => {
    if (added) return value.map((line) => `- ${line}`);
    if (removed) return value.map((line) => `+ ${line}`);
    const isLast = at === changes.length - 1;
    const shown = isLast ? value.slice(0, SHOWN_EQUAL_LINES) : collapsed(value);
    skipped ||= shown.includes('...');
    return shown.map((line) => (line === '...' ? line : `  ${line}`));
  });
  return { text: lines.join('\n').trimEnd(), skipped };
}

function collapsed(lines: readonly string[]): readonly string[] {
  if (lines.length < SHOWN_EQUAL_LINES + 3) return lines;
  return [...lines.slice(0, SHOWN_EQUAL_LINES), '...', ...lines.slice(-1)];
}
