/// <reference lib="webworker" />
import type { ProbeReport } from '@/lib/protocol/start-report';
import type { WorkerSetup } from './worker-setup';

/** The self-test: tries, with all of the browser still in place, what learner code must never be able to do. */
const worker = self as unknown as DedicatedWorkerGlobalScope; // the project's types are those of a window

worker.onmessage = async ({ data: { setupText } }: MessageEvent<WorkerSetup>) => {
  const report: ProbeReport = {
    originIsOpaque: worker.origin === 'null',
    fetchRefused: await isFetchRefused(setupText),
    storageRefused: await isStorageRefused(),
    evaluationRefused: isEvaluationRefused(),
  };
  worker.postMessage(JSON.stringify(report));
};

async function isFetchRefused(url: string): Promise<boolean> {
  try {
    await fetch(url, { mode: 'no-cors', cache: 'no-store' });
    return false;
  } catch {
    return true;
  }
}

async function isStorageRefused(): Promise<boolean> {
  try {
    const opening = indexedDB.open('probe');
    return await new Promise((resolve) => {
      opening.onsuccess = () => resolve(false);
      opening.onerror = () => resolve(true);
    });
  } catch {
    return true;
  }
}

/** Where something else happens to stop the fetch, this still tells whether the frame has its policy. */
function isEvaluationRefused(): boolean {
  try {
    Reflect.construct(Function, ['']);
    return false;
  } catch {
    return true;
  }
}
