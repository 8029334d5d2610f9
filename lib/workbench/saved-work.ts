import * as z from 'zod/mini';
import { err, ok, type Result } from '@/lib/sim/kernel/result';
import type { StorageTrouble } from './saving-state';
import {
  HISTORY_REASONS,
  type HistoryReason,
  StorageFailed,
  type WorkPlace,
  type WorkRecord,
  type WorkStorage,
  type WorkUpdate,
} from './work-storage';
import type { Workspace } from './workspace';
import { readOwnWorkspaceText, writeWorkspaceText } from './workspace-file';

/** What was found where the reader's work is kept. */
export type FoundWork =
  | { readonly found: 'nothing' }
  | { readonly found: 'work'; readonly workspace: Workspace; readonly starterChanged: boolean }
  /** A record that cannot be read. A copy is in the history; the next save takes its place. */
  | { readonly found: 'damaged' }
  | { readonly found: 'trouble'; readonly trouble: StorageTrouble };

/** One older state of the reader's work. */
export interface HistoryEntry {
  readonly id: number;
  readonly keptAt: number;
  readonly reason: HistoryReason;
  /** Null when it cannot be read; its text is there to be saved as a file. */
  readonly workspace: Workspace | null;
  readonly workspaceText: string;
}

/** The work of one place, as one tab sees it. No method throws: a browser may refuse to store. */
export interface SavedWork {
  load(): Promise<FoundWork>;
  /** Another tab's work that this replaces is kept in the history. */
  save(workspace: Workspace): Promise<Result<null, StorageTrouble>>;
  /** Puts a copy into the history, before something else takes the work's place. */
  keep(workspace: Workspace, reason: HistoryReason): Promise<Result<null, StorageTrouble>>;
  /** The newest first. */
  history(): Promise<Result<readonly HistoryEntry[], StorageTrouble>>;
  /** From the next save on, the work counts as begun from today's starter. */
  startOver(): void;
}

interface SavedWorkParts {
  readonly storage: WorkStorage;
  readonly place: WorkPlace;
  readonly starter: Workspace;
  /** Milliseconds since 1970, of the reader's wall clock. */
  readonly now: () => number;
}

export function createSavedWork({ storage, place, starter, now }: SavedWorkParts): SavedWork {
  const todaysStarter = writeWorkspaceText(starter);
  let begunFrom = todaysStarter;
  /** What this tab last read or wrote here: anything else in storage is another tab's. */
  let seen = NOTHING;

  const historyOf = (workspaceText: string, reason: HistoryReason) => [
    { place, keptAt: now(), reason, workspaceText },
  ];

  async function load(): Promise<FoundWork> {
    const stored = await storage.read(place);
    seen = identityOf(stored);
    if (stored === undefined) return { found: 'nothing' };
    const record = readRecord(stored);
    const workspace = readOwnWorkspaceText(record?.workspaceText ?? '');
    if (!record || !workspace.ok) {
      await storage.update(place, () => ({ history: historyOf(textOf(stored), 'damaged') }));
      return { found: 'damaged' };
    }
    begunFrom = record.starterText;
    const starterChanged = begunFrom !== todaysStarter;
    return { found: 'work', workspace: workspace.value, starterChanged };
  }

  async function save(workspace: Workspace): Promise<void> {
    const workspaceText = writeWorkspaceText(workspace);
    let written = seen;
    await storage.update(place, (stored): WorkUpdate => {
      const current = readRecord(stored);
      const isOthers = stored !== undefined && identityOf(stored) !== seen;
      const othersText = current?.workspaceText ?? textOf(stored);
      const revision = (current?.revision ?? 0) + 1;
      const record = { place, revision, savedAt: now(), workspaceText, starterText: begunFrom };
      written = identityOf(record);
      if (!isOthers || othersText === workspaceText) return { record };
      return { record, history: historyOf(othersText, current ? 'otherTab' : 'damaged') };
    });
    seen = written;
  }

  return {
    load: () => load().catch((thrown) => ({ found: 'trouble', trouble: troubleOf(thrown) })),
    save: (workspace) => settled(save(workspace).then(() => null)),
    keep: (workspace, reason) =>
      settled(
        storage
          .update(place, () => ({ history: historyOf(writeWorkspaceText(workspace), reason) }))
          .then(() => null),
      ),
    history: () =>
      settled(storage.readHistory(place).then((records) => records.flatMap(toHistoryEntry))),
    startOver() {
      begunFrom = todaysStarter;
    },
  };
}

const NOTHING = 'nothing';

const workRecordSchema = z.object({
  place: z.string(),
  revision: z.int(),
  savedAt: z.number(),
  workspaceText: z.string(),
  starterText: z.string(),
});

const historyRecordSchema = z.object({
  id: z.number(),
  place: z.string(),
  keptAt: z.number(),
  reason: z.enum(HISTORY_REASONS),
  workspaceText: z.string(),
});

function readRecord(stored: unknown): WorkRecord | null {
  return workRecordSchema.safeParse(stored).data ?? null;
}

/** Every save has a revision of its own, whichever tab made it. */
function identityOf(stored: unknown): string {
  if (stored === undefined) return NOTHING;
  const record = readRecord(stored);
  return record ? `revision ${record.revision}` : textOf(stored);
}

/** Something a person can still look through, of a record that is not one. */
function textOf(stored: unknown): string {
  const record = z.looseObject({ workspaceText: z.string() }).safeParse(stored);
  return record.success ? record.data.workspaceText : (JSON.stringify(stored) ?? '');
}

function toHistoryEntry(stored: unknown): HistoryEntry[] {
  const record = historyRecordSchema.safeParse(stored);
  if (!record.success) return [];
  const { id, keptAt, reason, workspaceText } = record.data;
  const workspace = readOwnWorkspaceText(workspaceText);
  return [{ id, keptAt, reason, workspaceText, workspace: workspace.ok ? workspace.value : null }];
}

function settled<Value>(work: Promise<Value>): Promise<Result<Value, StorageTrouble>> {
  return work.then(
    (value) => ok(value),
    (thrown) => err(troubleOf(thrown)),
  );
}

function troubleOf(thrown: unknown): StorageTrouble {
  return thrown instanceof StorageFailed ? thrown.trouble : 'failed';
}
