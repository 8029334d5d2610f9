import { connectEnvironment } from '@/lib/protocol/connect-environment';
import type {
  EnvironmentConnection,
  EnvironmentHost,
  EnvironmentListeners,
} from '@/lib/protocol/environment-host';
import { type RuntimeFamily, runtimeFamily } from '@/lib/sim/lambda/function-configuration';
import { createFrameSource } from './frame-source';
import { type PristineEnvironment, startPristine } from './interpreters';
import { createPythonSnapshot } from './python-snapshot';
import { createRuntimeDownloads } from './runtime-downloads';
import { runtimeVersion } from './runtime-manifest';
import { openSandboxFrame } from './sandbox-frame';
import { openSnapshotStore } from './snapshot-store';
import { createSpare } from './spare';

/** Until the handler that was just started has had the processor to itself. */
const BACKGROUND_MS = 1_500;

export interface BrowserHostOptions {
  /** `''` or `/sub-path`, as in next.config.js. */
  readonly basePath: string;
}

/** Environments as workers of one sandboxed frame. One host per page, made by the provider that shares it. */
export function openBrowserHost({ basePath }: BrowserHostOptions): EnvironmentHost {
  const snapshot = createPythonSnapshot(openSnapshotStore(), runtimeVersion('python'));
  const frames = createFrameSource(createRuntimeDownloads(basePath), () =>
    openSandboxFrame({ basePath, onSnapshot: snapshot.keep }),
  );
  const parts = { frames, snapshot, keepsSnapshot: hasMemoryToSpare() };
  const spare = createSpare((family, onProgress) => startPristine(family, parts, onProgress));
  const background = createBackgroundWork();

  async function makeNextStartQuick(family: RuntimeFamily): Promise<void> {
    if (hasMemoryToSpare()) await spare.prepare(family, () => {});
  }

  /** Killed code may have left its memory behind: the next worker gets a new frame. */
  function recycle({ frame, family }: PristineEnvironment): void {
    frames.recycle(frame);
    spare.leave(frame);
    background.soon(() => makeNextStartQuick(family));
  }

  function handOver(
    environment: PristineEnvironment,
    listeners: EnvironmentListeners,
  ): EnvironmentConnection {
    const { link } = environment;
    const connection = connectEnvironment(link, listeners);
    let unanswered = 0;
    return {
      async request(name, params) {
        unanswered += 1;
        try {
          const answer = await connection.request(name, params);
          unanswered -= 1;
          return answer;
        } catch (thrown) {
          recycle(environment);
          throw thrown;
        }
      },
      async stop() {
        if (unanswered > 0) recycle(environment);
        await connection.stop();
      },
    };
  }

  return {
    async prepare(runtime, onProgress = () => {}) {
      const family = runtimeFamily(runtime);
      if (!hasMemoryToSpare()) {
        const { sandboxHolds } = await frames.withRuntime(family, onProgress);
        return sandboxHolds;
      }
      const { from } = await spare.prepare(family, onProgress);
      onProgress({ step: 'ready', from });
    },
    async start(runtime, listeners, onProgress = () => {}) {
      const family = runtimeFamily(runtime);
      const started = await spare.take(family, onProgress);
      onProgress({ step: 'ready', from: started.from });
      background.soon(() => makeNextStartQuick(family));
      return handOver(started, listeners);
    },
    async close() {
      background.cancel();
      spare.forget();
      frames.closeAll();
    },
  };
}

/** Chromium says it in GB; browsers that say nothing are taken to be large. */
function hasMemoryToSpare(): boolean {
  const { deviceMemory = 8 } = navigator as { readonly deviceMemory?: number };
  return deviceMemory > 2;
}

/** One piece of work that only makes things quicker: nobody waits for it, and its failure is of no consequence. */
function createBackgroundWork() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon(work: () => Promise<void>) {
      clearTimeout(timer);
      timer = setTimeout(() => work().catch(() => {}), BACKGROUND_MS);
    },
    cancel: () => clearTimeout(timer),
  };
}
