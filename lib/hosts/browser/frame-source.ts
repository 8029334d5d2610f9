import type { StartProgress } from '@/lib/protocol/environment-host';
import type { WorkerKind } from '@/lib/protocol/frame-messages';
import type { RuntimeFamily } from '@/lib/sim/lambda/function-configuration';
import type { RuntimeDownloads, RuntimeFiles } from './runtime-downloads';
import type { SandboxFrame } from './sandbox-frame';
import { testSandbox } from './self-test';

/** The one frame of the page in which new workers start, and the older ones that still hold environments. */
export interface FrameSource {
  /** A frame that holds the runtime's files. @throws SimulatorFault */
  withRuntime(
    family: RuntimeFamily,
    onProgress: (progress: StartProgress) => void,
  ): Promise<ReadyFrame>;
  /** The next worker gets a new frame: killed code may have left its memory behind in this one. */
  recycle(frame: SandboxFrame): void;
  closeAll(): void;
}

export interface ReadyFrame {
  readonly frame: SandboxFrame;
  /** The self-test was passed. Until then no learner code may run, while an interpreter may start. @throws SimulatorFault */
  readonly sandboxHolds: Promise<void>;
}

interface Frame {
  readonly opened: Promise<SandboxFrame>;
  readonly installed: Map<WorkerKind, Promise<void>>;
}

export function createFrameSource(
  downloads: RuntimeDownloads,
  openFrame: () => Promise<SandboxFrame>,
): FrameSource {
  const frames = new Set<SandboxFrame>();
  let current: Frame | undefined;
  let sandboxHolds: Promise<void> | undefined;

  async function open(): Promise<SandboxFrame> {
    const frame = await openFrame();
    frames.add(frame);
    return frame;
  }

  /** Failed attempts are forgotten, so that the next call tries again. */
  async function currentFrame(): Promise<{ readonly frame: SandboxFrame; readonly of: Frame }> {
    const of = current ?? { opened: open(), installed: new Map() };
    current = of;
    try {
      const frame = await of.opened;
      if (frame.phase === 'open') return { frame, of };
    } catch (thrown) {
      if (current === of) current = undefined;
      throw thrown;
    }
    if (current === of) current = undefined;
    return currentFrame();
  }

  function install(
    { frame, of }: { readonly frame: SandboxFrame; readonly of: Frame },
    kind: WorkerKind,
    files: RuntimeFiles,
  ): Promise<void> {
    const installing = of.installed.get(kind) ?? installVerified(frame, kind, files);
    of.installed.set(kind, installing);
    installing.catch(() => of.installed.delete(kind));
    return installing;
  }

  async function checkSandbox(frame: SandboxFrame, of: Frame): Promise<void> {
    await install(
      { frame, of },
      'probe',
      downloads.files('probe', () => {}),
    );
    await testSandbox(frame);
  }

  return {
    async withRuntime(family, onProgress) {
      const files = downloads.files(family, (loadedBytes, totalBytes) =>
        onProgress({ step: 'download', loadedBytes, totalBytes }),
      );
      const held = await currentFrame();
      sandboxHolds ??= checkSandbox(held.frame, held.of).catch((thrown) => {
        sandboxHolds = undefined;
        throw thrown;
      });
      sandboxHolds.catch(() => {}); // told to whoever asks, be the files there or not
      const ready = { frame: held.frame, sandboxHolds };
      await install(held, family, files);
      return ready;
    },
    recycle(frame) {
      frame.retire();
      for (const old of frames) if (old.phase === 'closed') frames.delete(old);
    },
    closeAll() {
      for (const frame of frames) frame.close();
      frames.clear();
      current = undefined;
    },
  };
}

/** Verified first: that names the file for which an installation may have failed. */
async function installVerified(
  frame: SandboxFrame,
  kind: WorkerKind,
  { arriving, verified }: RuntimeFiles,
): Promise<void> {
  const installed = frame.install(kind, arriving);
  installed.catch(() => {});
  await verified;
  await installed;
}
