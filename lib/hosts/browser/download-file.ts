import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { whatIsWrong } from './check-file';
import type { RuntimeFile } from './runtime-manifest';

/** Longest wait for the next byte. */
const STALL_MS = 10_000;

export interface DownloadOptions {
  readonly basePath: string;
  /** `reload` after a failure, so that a bad answer kept by the browser is not read again. */
  readonly cache: RequestCache;
  readonly onBytes: (loadedBytes: number) => void;
}

/** @throws SimulatorFault `RUNTIME_FILE_FAILED` whose message names the file and what is wrong with it. */
export async function downloadFile(file: RuntimeFile, options: DownloadOptions): Promise<Blob> {
  let problem: string | undefined;
  try {
    const content = await readAll(file, options);
    problem = await whatIsWrong(file, content);
    if (!problem) return new Blob([content], { type: mimeType(file) });
  } catch (thrown) {
    problem = thrown instanceof Error ? thrown.message : String(thrown);
  }
  throw new SimulatorFault('RUNTIME_FILE_FAILED', `${file.path}: ${problem}`);
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
