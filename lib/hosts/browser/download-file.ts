import type { InstalledFile } from '@/lib/protocol/frame-messages';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { wrongContent, wrongLength } from './check-file';
import type { RuntimeFile } from './runtime-manifest';

/** Longest wait for the next byte. */
const STALL_MS = 10_000;

export interface DownloadOptions {
  readonly basePath: string;
  /** `reload` after a failure, so that a bad answer kept by the browser is not read again. */
  readonly cache: RequestCache;
  readonly onBytes: (loadedBytes: number) => void;
}

export interface DownloadedFile {
  readonly file: InstalledFile;
  /** Its bytes are those of the build; until then, nothing of it may meet learner code. */
  readonly verified: Promise<void>;
}

/**
 * Both this and `verified` reject with SimulatorFault `RUNTIME_FILE_FAILED`, whose message names the file and what is
 * wrong with it.
 */
export async function downloadFile(
  file: RuntimeFile,
  options: DownloadOptions,
): Promise<DownloadedFile> {
  try {
    const bytes = await readAll(file, options);
    refuse(file, wrongLength(file, bytes));
    const verified = wrongContent(file, bytes).then((problem) => refuse(file, problem));
    verified.catch(() => {}); // whoever starts the runtime hears of it
    const content = new Blob([bytes], { type: mimeType(file) });
    return { file: { name: file.name, use: file.use, content }, verified };
  } catch (thrown) {
    if (thrown instanceof SimulatorFault) throw thrown;
    return refuse(file, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function refuse(file: RuntimeFile, problem: string): never;
function refuse(file: RuntimeFile, problem: string | undefined): void;
function refuse({ path }: RuntimeFile, problem: string | undefined): void {
  if (problem) throw new SimulatorFault('RUNTIME_FILE_FAILED', `${path}: ${problem}`);
}

async function readAll(
  file: RuntimeFile,
  { basePath, cache, onBytes }: DownloadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const stall = createStallTimer();
  try {
    const response = await fetch(`${basePath}/${file.path}`, { cache, signal: stall.signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const content = new Uint8Array(file.bytes);
    let loadedBytes = 0;
    for await (const chunk of chunksOf(response)) {
      stall.restart();
      if (loadedBytes + chunk.length > file.bytes) throw new Error('is too long');
      content.set(chunk, loadedBytes);
      loadedBytes += chunk.length;
      onBytes(loadedBytes);
    }
    return content.subarray(0, loadedBytes);
  } finally {
    stall.clear();
  }
}

/** Not `for await` over the body itself: Safari has no asynchronous iteration of streams. */
async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

function createStallTimer() {
  const controller = new AbortController();
  const stalled = new Error(`no byte arrived for ${STALL_MS / 1_000} s`);
  const start = () => setTimeout(() => controller.abort(stalled), STALL_MS);
  let timer = start();
  return {
    signal: controller.signal,
    restart() {
      clearTimeout(timer);
      timer = start();
    },
    clear: () => clearTimeout(timer),
  };
}

function mimeType({ use }: RuntimeFile): string {
  return use === 'worker' || use === 'script' ? 'text/javascript' : 'application/octet-stream';
}
