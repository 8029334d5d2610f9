/** Median of a list that is not empty. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {readonly { what: string, value: number, baseline?: number, baselineIs?: string, unit: string, goal: string }[]} rows
 */
export function formatTable(rows) {
  const cells = [
    ['', 'here', 'baseline', 'ratio', 'goal', 'baseline is'],
    ...rows.map(({ what, value, baseline, baselineIs = '', unit, goal }) => [
      what,
      amount(value, unit),
      baseline === undefined ? '' : amount(baseline, unit),
      baseline === undefined ? '' : (value / baseline).toFixed(2),
      goal,
      baselineIs,
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function amount(value, unit) {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}
