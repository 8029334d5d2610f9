import type { JsonValue } from './lesson';

/** A line of indented JSON that knows what it is a line of. */
export interface JsonLine {
  readonly indent: number;
  /** As in `Records[0].s3.bucket.name`; empty for the outermost braces, and for closing ones. */
  readonly path: string;
  readonly key?: string;
  /** What follows the key, comma included. */
  readonly text: string;
}

/** Lays JSON out as `JSON.stringify(value, null, 2)` does. */
export function jsonLines(value: JsonValue): readonly JsonLine[] {
  return linesOf({ value, path: '', indent: 0, comma: '' });
}

interface Node {
  readonly value: JsonValue;
  readonly path: string;
  readonly indent: number;
  readonly key?: string;
  readonly comma: string;
}

function linesOf({ value, path, indent, key, comma }: Node): readonly JsonLine[] {
  const opening = { indent, path, ...(key !== undefined && { key }) };
  const children = childrenOf(value, path);
  if (children.length === 0) return [{ ...opening, text: `${JSON.stringify(value)}${comma}` }];
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = children.flatMap((child, index) =>
    linesOf({ ...child, indent: indent + 1, comma: index < children.length - 1 ? ',' : '' }),
  );
  return [{ ...opening, text: open }, ...inner, { indent, path: '', text: `${close}${comma}` }];
}

type Child = Pick<Node, 'value' | 'path' | 'key'>;

function childrenOf(value: JsonValue, path: string): readonly Child[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.map((item, index) => ({ value: item, path: `${path}[${index}]` }));
  }
  return Object.entries(value).map(([key, member]) => ({
    value: member,
    key,
    path: path ? `${path}.${key}` : key,
  }));
}
