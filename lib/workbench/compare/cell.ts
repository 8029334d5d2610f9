import type { InvokeResult, LogEvent } from '@/lib/sim/lambda/invocation';
import type { Variant, Workspace, WorkspaceEvent } from '../workspace';

/** One invocation with what it wrote. */
export interface CellRun {
  readonly result: InvokeResult;
  /** Its first events; the rest is only counted. */
  readonly log: readonly LogEvent[];
  readonly droppedLogEventCount: number;
}

/** One variant on one event, run once or several times. */
export interface Cell {
  /** What was run: a cell is out of date when these are no longer the workspace's own objects. */
  readonly variant: Variant;
  readonly event: WorkspaceEvent;
  readonly configuration: Workspace['configuration'];
  /** The first run, which is the one shown. */
  readonly first: CellRun;
  /** How many times it ran. */
  readonly runCount: number;
  /** Null when AWS refused the call, so that nothing ran. */
  readonly figures: CellFigures | null;
  /** `differs`: the runs did not all come to the same outcome and payload. */
  readonly repeats: 'same' | 'differs';
}

export interface CellFigures {
  readonly medianDurationMs: number;
  /** For a warm run of median duration. */
  readonly billedDurationMs: number;
  /** When the first run was a cold start. */
  readonly initDurationMs?: number;
  readonly maxMemoryUsedMb: number;
  readonly memorySizeMb: number;
}
