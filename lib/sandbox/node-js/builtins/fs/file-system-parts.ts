import type { TemporaryFile } from '@/lib/protocol/environment-messages';

export interface FileSystemParts {
  readonly files: Readonly<Record<string, string>>;
  readonly temporaryFiles: readonly TemporaryFile[];
  readonly ephemeralStorageMb: number;
  readonly temporaryFilesChanged: (files: readonly TemporaryFile[]) => void;
}
