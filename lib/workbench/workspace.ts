import type { FunctionConfiguration, Runtime } from '@/lib/sim/lambda/function-configuration';
import type { InvokeSettings } from './invoke-settings';

/** One named test event. The text is kept as typed, so that unfinished JSON is not lost. */
export interface WorkspaceEvent {
  readonly name: string;
  readonly payloadText: string;
}

/** Another way to write the function. Settings that are not here are the workspace's. */
export interface Variant {
  readonly name: string;
  readonly runtime: Runtime;
  /** `file.function`. */
  readonly handler: string;
  /** As `Workspace.files`. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the reader works on: the settings, the files, the events. `workspace-file.ts` reads and writes its format. */
export interface Workspace {
  readonly configuration: FunctionConfiguration;
  /** Path relative to `/var/task` -> text, in the order of the tabs. */
  readonly files: Readonly<Record<string, string>>;
  readonly events: readonly WorkspaceEvent[];
  /** To be compared on all events. Absent when there are none. */
  readonly variants?: readonly Variant[];
  readonly invoking?: InvokeSettings;
  /** Kept untouched for the chapters on IAM. */
  readonly policies?: unknown;
  /** Members this version of the page does not know, kept so that a newer page finds them again. */
  readonly unknownMembers?: {
    readonly workspace: Readonly<Record<string, unknown>>;
    readonly function: Readonly<Record<string, unknown>>;
  };
}
