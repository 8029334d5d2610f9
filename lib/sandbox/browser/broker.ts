import type { InstalledFile, WorkerKind } from '@/lib/protocol/frame-messages';
import type { FrameHandlers, NotifyPage } from '@/lib/protocol/serve-frame';
import { type HeldWorker, holdWorker } from './held-worker';
import type { InstalledValue } from './worker-setup';

const SNAPSHOT_MS = 1_000;

/** Holds the workers. A worker is known by the object its messages come from, never by what they say. */
export function createBroker(notify: NotifyPage): Omit<FrameHandlers, 'hello' | 'ping'> {
  const installed = new Map<WorkerKind, Map<string, InstalledValue>>();
  const workers = new Map<number, HeldWorker>();

  /** As a blob, so that the page has 30 MB less to copy; later, because a first result is waited for now. */
  function passOnLater(kind: WorkerKind, bytes: ArrayBuffer): void {
    setTimeout(() => notify('snapshotTaken', { kind, content: new Blob([bytes]) }), SNAPSHOT_MS);
  }

  return {
    async installRuntime({ kind, files }) {
      const values = installed.get(kind) ?? new Map<string, InstalledValue>();
      installed.set(kind, values);
      await Promise.all(
        files.map(async (file) => values.set(file.name, await installedValue(file))),
      );
      return {};
    },
    startEnvironment({ environmentId, kind, setupText }) {
      const files = installed.get(kind) ?? new Map<string, InstalledValue>();
      const worker = holdWorker(
        { files, setupText },
        {
          said: (texts) => notify('said', { environmentId, texts }),
          snapshotTaken: (bytes) => passOnLater(kind, bytes),
          gone(loss) {
            workers.delete(environmentId);
            notify('gone', { environmentId, loss });
          },
        },
      );
      workers.set(environmentId, worker);
      return {};
    },
    tell({ environmentId, text }) {
      workers.get(environmentId)?.tell(text);
      return {};
    },
    heard({ environmentId }) {
      workers.get(environmentId)?.heard();
      return {};
    },
    stopEnvironment({ environmentId }) {
      workers.get(environmentId)?.end();
      workers.delete(environmentId);
      return {};
    },
  };
}

async function installedValue({ use, content }: InstalledFile): Promise<InstalledValue> {
  const blob = content as Blob;
  if (use === 'wasm') return WebAssembly.compile(await blob.arrayBuffer());
  if (use === 'bytes') return blob; // each worker reads it for itself: 30 MB are no work for this thread
  return URL.createObjectURL(blob);
}
