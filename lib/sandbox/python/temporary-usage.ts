import type { FileNode, FileSystem } from './pyodide-internals';

/** What `/tmp` holds, counted along with each change: to add it up at every write would take ever longer. */
export interface TemporaryUsage {
  readonly bytes: number;
  /** Files, folders and links. */
  readonly entries: number;
  created(): void;
  /** Runs what may change the size of the file. */
  resizing<Answer>(node: FileNode, run: () => Answer): Answer;
  /** A name is gone. A file that is still open keeps its bytes until it is closed. */
  removed(node: FileNode): void;
  closed(node: FileNode): void;
}

export function countTemporaryUsage(files: FileSystem): TemporaryUsage {
  const nameless = new Set<FileNode>();
  let { bytes, entries } = usageBelow(files, files.lookupPath('/tmp', {}).node);

  const isOpen = (node: FileNode) => files.streams.some((stream) => stream?.node === node);
  const release = (node: FileNode) => {
    bytes -= sizeOf(node);
    entries -= 1;
  };

  return {
    get bytes() {
      return bytes;
    },
    get entries() {
      return entries;
    },
    created() {
      entries += 1;
    },
    resizing(node, run) {
      const before = sizeOf(node);
      try {
        return run();
      } finally {
        bytes += sizeOf(node) - before;
      }
    },
    removed(node) {
      if (isOpen(node)) nameless.add(node);
      else release(node);
    },
    closed(node) {
      if (!nameless.has(node) || isOpen(node)) return;
      nameless.delete(node);
      release(node);
    },
  };
}

function sizeOf({ usedBytes = 0 }: FileNode): number {
  return usedBytes;
}

function usageBelow(files: FileSystem, node: FileNode): { bytes: number; entries: number } {
  if (!files.isDir(node.mode)) return { bytes: sizeOf(node), entries: 1 };
  let bytes = 0;
  let entries = 1;
  for (const child of Object.values((node.contents ?? {}) as Record<string, FileNode>)) {
    const below = usageBelow(files, child);
    bytes += below.bytes;
    entries += below.entries;
  }
  return { bytes, entries };
}
