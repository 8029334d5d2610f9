import type { Variant, Workspace, WorkspaceEvent } from './workspace';

/** Why the whole workspace was exchanged. */
export type Replacement =
  | 'reset'
  | 'linkAccepted'
  | 'fileImported'
  | 'historyRestored'
  | 'starterTaken'
  | 'exampleTaken'
  | 'variantOpened'
  | 'replacementUndone';

/** One step that can be taken back, with what that needs. */
export type Undoable =
  | {
      readonly change: 'fileDeleted';
      readonly path: string;
      readonly text: string;
      readonly index: number;
    }
  | { readonly change: 'eventDeleted'; readonly event: WorkspaceEvent; readonly index: number }
  | { readonly change: 'variantDeleted'; readonly variant: Variant; readonly index: number }
  | { readonly change: Replacement; readonly before: Workspace };
