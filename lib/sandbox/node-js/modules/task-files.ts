import { parseJson } from '../primordials';
import { folderOf, foldersUpward, joinPath, TASK_ROOT } from './task-path';

export type ModuleKind = 'esModule' | 'commonJs' | 'json';

/** The package.json members that matter for loading. */
export interface PackageManifest {
  readonly type?: unknown;
  readonly main?: unknown;
  readonly exports?: unknown;
  readonly imports?: unknown;
}

/** The deployed files as modules. They never change: `/var/task` is read-only. */
export class TaskFiles {
  readonly #texts = new Map<string, string>();
  readonly #folders = new Set<string>([TASK_ROOT]);

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) {
      const path = joinPath(TASK_ROOT, name);
      this.#texts.set(path, text);
      for (const folder of foldersUpward(folderOf(path))) this.#folders.add(folder);
    }
  }

  get paths(): readonly string[] {
    return [...this.#texts.keys()];
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  hasFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  text(path: string): string {
    return this.#texts.get(path) ?? '';
  }

  manifest(folder: string): PackageManifest | undefined {
    const text = this.#texts.get(joinPath(folder, 'package.json'));
    if (text === undefined) return undefined;
    try {
      const manifest: unknown = parseJson(text);
      return typeof manifest === 'object' && manifest !== null ? manifest : {};
    } catch {
      return {};
    }
  }

  /** The `type` of the nearest package.json. */
  packageType(path: string): unknown {
    const manifest = this.manifestPath(path);
    return manifest === undefined ? undefined : this.manifest(folderOf(manifest))?.type;
  }

  /** The nearest package.json. */
  manifestPath(path: string): string | undefined {
    for (const folder of foldersUpward(folderOf(path))) {
      if (folder.endsWith('/node_modules')) return undefined;
      const manifest = joinPath(folder, 'package.json');
      if (this.has(manifest)) return manifest;
    }
    return undefined;
  }
}
