/** An event as its source really sends it, to try a handler with. */
export interface EventTemplate {
  /** Also the name of an event made from it, so plain letters. */
  readonly id: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Where AWS shows this shape, and when that was read. Absent for the book's own events. */
  readonly source?: { readonly url: string; readonly read: string };
}

export const READ = '2026-11-22';
