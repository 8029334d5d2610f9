import type { Locale, Localized } from '@/lib/i18n/locales';
import type { FieldWords } from './event-source';

/** One member of an event, with what it means. */
export interface FieldView {
  /** `Records[].s3.object.key` */
  readonly path: string;
  readonly meaning: string;
  /** The value as JSON where it is short and simple; a list or an object has none. */
  readonly example?: string;
}

const LONGEST_EXAMPLE = 80;

/** Every member of an event once, in the order of the text. Members of a list are told from its first element on. */
export function fieldsOf(
  payload: unknown,
  { fields, headers }: { readonly fields: FieldWords; readonly headers: FieldWords },
  locale: Locale,
): readonly FieldView[] {
  return memberPaths(payload).map(({ path, value }) => ({
    path,
    meaning: meaningOf(path, { fields, headers })?.[locale] ?? '',
    ...exampleOf(value),
  }));
}

/** The words for a path: its own, those of a pattern, or of a header those of its name. */
export function meaningOf(
  path: string,
  { fields, headers }: { readonly fields: FieldWords; readonly headers: FieldWords },
): Localized | undefined {
  const header = /(?:^|\.)(?:multiValueH|h)eaders\.([^.]+)$/.exec(path)?.[1]?.toLowerCase();
  const pattern = patternFor(path, fields);
  if (pattern !== undefined) return fields[pattern];
  return header === undefined ? undefined : headers[header];
}

/** The key of `fields` that speaks of a path. */
export function patternFor(path: string, fields: FieldWords): string | undefined {
  if (Object.hasOwn(fields, path)) return path;
  return Object.keys(fields).find((key) => key.includes('*') && matches(key, path));
}

function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('.'), path.split('.')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part === '*' || part === given[index])
  );
}

interface Member {
  readonly path: string;
  readonly value: unknown;
}

export function memberPaths(payload: unknown): readonly Member[] {
  const found = new Map<string, unknown>();
  collect(payload, '', found);
  return [...found].map(([path, value]) => ({ path, value }));
}

function collect(value: unknown, path: string, found: Map<string, unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const element of value) collect(element, `${path}[]`, found);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const memberPath = path === '' ? name : `${path}.${name}`;
    if (!found.has(memberPath)) found.set(memberPath, member);
    collect(member, memberPath, found);
  }
}

function exampleOf(value: unknown): { readonly example?: string } {
  if (typeof value === 'object' && value !== null && !isSimpleList(value)) return {};
  const example = JSON.stringify(value);
  return example.length > LONGEST_EXAMPLE
    ? { example: `${example.slice(0, LONGEST_EXAMPLE)}…` }
    : { example };
}

function isSimpleList(value: object): boolean {
  return Array.isArray(value) && value.every((element) => typeof element !== 'object');
}
