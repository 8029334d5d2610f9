import { MATRIX_COLUMNS, type MatrixRow } from './matrix-rows';

/**
 * RFC 4180 with a byte order mark, which Excel needs for Japanese. A field that a spreadsheet would take for
 * a formula gets an apostrophe in front: payloads and logs are a stranger's text.
 */
export function toCsv(rows: readonly MatrixRow[]): string {
  const lines = [
    MATRIX_COLUMNS.map(csvField),
    ...rows.map((row) => MATRIX_COLUMNS.map((column) => csvField(row[column]))),
  ];
  return `\uFEFF${lines.map((fields) => `${fields.join(',')}\r\n`).join('')}`;
}

/** Spreadsheets look at the first character, some past blanks; tab and return start a formula's cell too. */
const LOOKS_LIKE_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function csvField(text: string): string {
  const harmless = LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Longer answers are cut: a Markdown table is for reading. UTF-16 units. */
const LONGEST_MARKDOWN_TEXT = 200;

/** A table with variants as columns, as it can be put into an issue or a report. */
export function toMarkdown(rows: readonly MatrixRow[]): string {
  const variants = [...new Set(rows.map(({ variant }) => variant))];
  const events = [...new Set(rows.map(({ event }) => event))];
  const cellAt = (event: string, variant: string) =>
    rows.find((row) => row.event === event && row.variant === variant);
  return [
    ['', ...variants.map(plain)],
    ['---', ...variants.map(() => '---')],
    ...events.map((event) => [
      plain(event),
      ...variants.map((variant) => markdownCell(cellAt(event, variant))),
    ]),
  ]
    .map((fields) => `| ${fields.join(' | ')} |\n`)
    .join('');
}

function markdownCell(row: MatrixRow | undefined): string {
  if (!row) return '';
  const figures = [
    row.outcome,
    row.medianDurationMs && `${row.medianDurationMs} ms`,
    row.maxMemoryUsedMb && `${row.maxMemoryUsedMb} MB`,
    row.costPerMillion && `\\$${row.costPerMillion}/1M`,
    row.answerBesideReference === 'same' ? '' : row.answerBesideReference,
  ];
  return `${code(row.answer)}<br>${figures.filter(Boolean).join(', ')}`;
}

function code(text: string): string {
  const short =
    text.length > LONGEST_MARKDOWN_TEXT ? `${text.slice(0, LONGEST_MARKDOWN_TEXT)}…` : text;
  return `<code>${plain(short)}</code>`;
}

/** Text that Markdown and HTML leave as it is, on one line. */
function plain(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[&<>|\\`*_[\]$~#!]/g, (character) => `&#${character.codePointAt(0)};`);
}
