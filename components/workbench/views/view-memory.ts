import type { WorkbenchStore } from '@/lib/workbench/workbench-store';
import type { WorkbenchAccess } from '../workbench-context';

/** Something of a view's that outlives it: a view goes whenever another is chosen. One for each workbench. */
export function createViewMemory<Memory>(
  make: (access: WorkbenchAccess) => Memory,
): (access: WorkbenchAccess) => Memory {
  const memories = new WeakMap<WorkbenchStore, Memory>();
  return (access) => {
    const found = memories.get(access.store);
    if (found !== undefined) return found;
    const made = make(access);
    memories.set(access.store, made);
    return made;
  };
}
