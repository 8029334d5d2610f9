/** Where one line of a trace points to, for a link into the editor. */
export interface ErrorFrame {
  /** Relative to `/var/task`; only files of the reader's have a link. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. Python's traces have none. */
  readonly column?: number;
}

/** `File "/var/task/a.py", line 3, in f`, and the runtime's own way of saying it for syntax errors. */
const PYTHON_FRAME = /File "\/var\/task\/([^"\n]+)",? [Ll]ine (\d+)/;

/** `at handler (file:///var/task/index.mjs:5:13)`, and the bare place above a syntax error. */
const NODE_FRAME = /(?:file:\/\/)?\/var\/task\/(.+?):(\d+)(?::(\d+))?\)?$/m;

/** @param traceLine - One entry of `stackTrace` or `trace`, or one line of a log event. */
export function readErrorFrame(traceLine: string): ErrorFrame | null {
  const [, path, line, column] = PYTHON_FRAME.exec(traceLine) ?? NODE_FRAME.exec(traceLine) ?? [];
  if (path === undefined) return null;
  const place = { path: decoded(path), line: Number(line) };
  return column === undefined ? place : { ...place, column: Number(column) };
}

/** Node writes file URLs. A name that only looks like one stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
