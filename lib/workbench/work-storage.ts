import type { StorageTrouble } from './saving-state';

/** Where the reader works: a chapter's slug, or `playground`. */
export type WorkPlace = string;

/** One reader's work as it lies in storage. What comes out of storage is still to be parsed. */
export interface WorkRecord {
  readonly place: WorkPlace;
  /** Counts the saves of this place, over all tabs. */
  readonly revision: number;
  readonly savedAt: number;
  readonly workspaceText: string;
  /** What the place's starter was when this work began, to notice when it has changed since. */
  readonly starterText: string;
}

/** Why a copy was kept aside. */
export const HISTORY_REASONS = [
  'linkAccepted',
  'reset',
  'fileImported',
  'historyRestored',
  'exampleTaken',
  'variantOpened',
  'otherTab', // another tab had saved what this save replaced
  'damaged', // the stored record could not be read
] as const;
export type HistoryReason = (typeof HISTORY_REASONS)[number];

export interface HistoryRecord {
  readonly id: number;
  readonly place: WorkPlace;
  readonly keptAt: number;
  readonly reason: HistoryReason;
  readonly workspaceText: string;
}

/** Thrown by a storage that cannot do what it was asked. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed';
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble, options?: { readonly cause?: unknown }) {
    super(`The browser did not store this: ${trouble}`, options);
    this.trouble = trouble;
  }
}

/** A drawer for work, with a history. Every method may throw `StorageFailed`. */
export interface WorkStorage {
  /** What was put there, whatever it is by now. */
  read(place: WorkPlace): Promise<unknown>;
  /**
   * Decides and writes in one step that no other tab can come between.
   *
   * @param decide - Gets what is there; must not wait for anything.
   */
  update(place: WorkPlace, decide: (stored: unknown) => WorkUpdate): Promise<void>;
  /** The newest first. */
  readHistory(place: WorkPlace): Promise<readonly unknown[]>;
}

/** What an update writes: all of it, or on failure nothing. */
export interface WorkUpdate {
  readonly record?: WorkRecord;
  readonly history?: readonly Omit<HistoryRecord, 'id'>[];
}
