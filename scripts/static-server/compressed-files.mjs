import { readFile, stat } from 'node:fs/promises';
import { compress } from './compression.mjs';

/** Compressed contents: the build's copy beside the file where there is one, else made once and kept in memory. */
export function createCompressedFiles() {
  const kept = new Map();
  return {
    read(path, encoding, version) {
      const key = `${path}\0${version}\0${encoding.name}`;
      const known = kept.get(key);
      if (known) return known;
      const content = copyBeside(path, encoding).then(
        (copy) => copy ?? readFile(path).then((bytes) => compress(bytes, encoding.name, 'now')),
      );
      kept.set(key, content);
      content.catch(() => kept.delete(key));
      return content;
    },
  };
}

/** A copy older than its file was made from another one. */
async function copyBeside(path, { extension }) {
  try {
    const [file, copy] = await Promise.all([stat(path), stat(path + extension)]);
    return copy.mtimeMs >= file.mtimeMs ? await readFile(path + extension) : undefined;
  } catch {
    return undefined;
  }
}
