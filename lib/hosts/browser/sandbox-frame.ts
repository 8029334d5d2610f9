import type { FrameListeners } from '@/lib/protocol/connect-frame';
import type { EnvironmentLink } from '@/lib/protocol/environment-link';
import type { InstalledFile, WorkerKind } from '@/lib/protocol/frame-messages';
import { SimulatorFault } from '@/lib/sim/kernel/simulator-fault';
import { openFrame } from './open-frame';
import { watchPulse } from './pulse';
import { within } from './within';
import { createWorkerRegistry } from './worker-registry';

/** The first rung of ending a worker; the second is to remove the frame. */
const STOP_MS = 1_000;

export type FramePhase = 'open' | 'retired' | 'closed';

export interface SandboxFrame {
  /** `retired`: its environments live on, but no new ones start in it. */
  readonly phase: FramePhase;
  install(kind: WorkerKind, files: readonly Promise<InstalledFile>[]): Promise<void>;
  startWorker(kind: WorkerKind, setupText: string): EnvironmentLink;
  /** No new workers: closes as soon as the last one has ended. */
  retire(): void;
  /** Removes the frame with everything in it. */
  close(): void;
}

export interface SandboxFrameParts {
  readonly basePath: string;
  readonly onSnapshot: (content: Blob) => void;
}

/** @throws SimulatorFault as `openFrame`. */
export async function openSandboxFrame(parts: SandboxFrameParts): Promise<SandboxFrame> {
  let phase: FramePhase = 'open';
  const workers = createWorkerRegistry(() => {
    if (phase === 'retired') close();
  });
  const listeners: FrameListeners = {
    said({ environmentId, texts }) {
      for (const text of texts) workers.said(environmentId, text);
      if (workers.has(environmentId)) ignoreClosed(client.request('heard', { environmentId }));
    },
    gone: ({ environmentId, loss }) => workers.lose(environmentId, loss),
    snapshotTaken({ content }) {
      if (content instanceof Blob) parts.onSnapshot(content);
    },
  };
  const { element, client } = await openFrame(parts.basePath, listeners, () => close());
  const stopPulse = watchPulse(() => client.request('ping', {}), close);

  function close(): void {
    if (phase === 'closed') return;
    phase = 'closed';
    stopPulse();
    element.remove();
    client.close(new SimulatorFault('SANDBOX_UNRESPONSIVE', 'the sandbox frame was closed'));
    workers.loseAll('frameLost');
  }

  async function stop(environmentId: number): Promise<void> {
    if (!workers.has(environmentId)) return;
    workers.mute(environmentId);
    try {
      await within(STOP_MS, client.request('stopEnvironment', { environmentId }), didNotEnd);
    } catch {
      close();
    }
    workers.remove(environmentId);
  }

  return {
    get phase() {
      return phase;
    },
    async install(kind, files) {
      await Promise.all(
        files.map(async (file) => client.request('installRuntime', { kind, files: [await file] })),
      );
    },
    startWorker(kind, setupText) {
      const environmentId = workers.add();
      ignoreClosed(client.request('startEnvironment', { environmentId, kind, setupText }));
      return {
        tell: (text) => ignoreClosed(client.request('tell', { environmentId, text })),
        stop: () => stop(environmentId),
        listen: (listener) => workers.listen(environmentId, listener),
      };
    },
    retire() {
      if (phase === 'open') phase = 'retired';
      if (workers.isEmpty) close();
    },
    close,
  };
}

const didNotEnd = () => new SimulatorFault('SANDBOX_UNRESPONSIVE', 'a worker did not end');

/** When the frame is closed, its workers' listeners hear of it; the request itself need not. */
function ignoreClosed(request: Promise<unknown>): void {
  request.catch(() => {});
}
