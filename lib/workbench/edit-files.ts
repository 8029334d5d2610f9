import { checkFilePath, type FilePathProblem, isPathTaken } from './file-path';
import { stepTaken } from './undo';
import { type WorkbenchStore, workspaceChanged } from './workbench-store';
import { MOST_FILES } from './workspace-limits';

/** Why a file cannot be added, renamed or deleted. */
export type FileEditProblem = FilePathProblem | 'pathTaken' | 'tooManyFiles' | 'lastFile';

/** @returns null when the file is there and open. */
export function fileAdded(store: WorkbenchStore, path: string, text = ''): FileEditProblem | null {
  const { files } = store.getState().workspace;
  const paths = Object.keys(files);
  const problem = paths.length >= MOST_FILES ? 'tooManyFiles' : checkNewPath(path, paths);
  if (problem) return problem;
  workspaceChanged(store, () => ({ files: { ...files, [path]: text } }));
  store.setState({ openFile: path });
  return null;
}

/** The Handler setting stays as it is, as on Lambda: it may name a file that is gone now. */
export function fileRenamed(
  store: WorkbenchStore,
  path: string,
  newPath: string,
): FileEditProblem | null {
  if (path === newPath) return null;
  const { workspace, openFile } = store.getState();
  const others = Object.keys(workspace.files).filter((other) => other !== path);
  const problem = checkNewPath(newPath, others);
  if (problem) return problem;
  const files = Object.entries(workspace.files).map(
    ([name, text]) => [name === path ? newPath : name, text] as const,
  );
  workspaceChanged(store, () => ({ files: Object.fromEntries(files) }));
  if (openFile === path) store.setState({ openFile: newPath });
  return null;
}

/** Can be taken back with `lastStepUndone`. */
export function fileDeleted(store: WorkbenchStore, path: string): FileEditProblem | null {
  const { workspace, openFile } = store.getState();
  const entries = Object.entries(workspace.files);
  const index = entries.findIndex(([name]) => name === path);
  const [, text] = entries[index] ?? [];
  if (text === undefined) return null;
  if (entries.length === 1) return 'lastFile';
  const left = entries.toSpliced(index, 1);
  workspaceChanged(store, () => ({ files: Object.fromEntries(left) }));
  const neighbour = left[Math.min(index, left.length - 1)]?.[0] ?? '';
  if (openFile === path) store.setState({ openFile: neighbour });
  stepTaken(store, { change: 'fileDeleted', path, text, index });
  return null;
}

function checkNewPath(path: string, others: readonly string[]): FileEditProblem | null {
  return checkFilePath(path) ?? (isPathTaken(path, others) ? 'pathTaken' : null);
}
