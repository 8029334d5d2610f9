import { inspect } from 'node-inspect-extracted';
import { widthOf } from './text-width';

const INDEX = '(index)';
const ITERATION_INDEX = '(iteration index)';
const VALUES = 'Values';
const KEY = 'Key';

/** The text of `console.table`: one row per entry, one column per property, drawn with box characters. */
export function tableText(data: object, onlyColumns?: readonly string[]): string {
  const entries = entriesOf(data);
  const columns: string[] = onlyColumns ? [...onlyColumns] : [];
  const rows = entries.rows.map(({ index, value }) => rowOf(index, value, columns, onlyColumns));
  const hasValues = rows.some((row) => row.has(VALUES));
  const head = [entries.indexTitle, ...(entries.hasKeys ? [KEY] : []), ...columns];
  if (hasValues) head.push(VALUES);
  const cells = rows.map((row, at) =>
    head.map((column, columnAt) => {
      if (columnAt === 0) return entries.rows[at]?.index ?? '';
      if (entries.hasKeys && columnAt === 1) return cellText(entries.rows[at]?.key);
      return row.get(column) ?? '';
    }),
  );
  return drawTable(head, cells);
}

interface Row {
  readonly index: string;
  readonly key?: unknown;
  readonly value: unknown;
}

function entriesOf(data: object): { indexTitle: string; hasKeys: boolean; rows: readonly Row[] } {
  if (data instanceof Map) {
    const rows = [...data].map(([key, value], at) => ({ index: String(at), key, value }));
    return { indexTitle: ITERATION_INDEX, hasKeys: true, rows };
  }
  if (data instanceof Set) {
    const rows = [...data].map((value, at) => ({ index: String(at), value }));
    return { indexTitle: ITERATION_INDEX, hasKeys: false, rows };
  }
  const rows = Object.entries(data).map(([index, value]) => ({ index, value }));
  return { indexTitle: INDEX, hasKeys: false, rows };
}

function rowOf(
  _index: string,
  value: unknown,
  columns: string[],
  onlyColumns: readonly string[] | undefined,
): Map<string, string> {
  const row = new Map<string, string>();
  if (typeof value !== 'object' || value === null) {
    row.set(VALUES, cellText(value));
    return row;
  }
  for (const [column, cell] of Object.entries(value)) {
    if (onlyColumns && !onlyColumns.includes(column)) continue;
    if (!columns.includes(column)) columns.push(column);
    row.set(column, cellText(cell));
  }
  return row;
}

function cellText(value: unknown): string {
  const depth = typeof value === 'object' && value !== null && !Array.isArray(value) ? -1 : 0;
  return inspect(value, { maxArrayLength: 3, breakLength: Number.POSITIVE_INFINITY, depth });
}

function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(...[title, ...rows.map((row) => row[at] ?? '')].map(widthOf)),
  );
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const line = (cells: readonly string[]) =>
    `│${cells.map((cell, at) => ` ${cell}${' '.repeat((widths[at] ?? 0) - widthOf(cell))} `).join('│')}│`;
  return [
    rule('┌', '┬', '┐'),
    line(head),
    rule('├', '┼', '┤'),
    ...rows.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}
