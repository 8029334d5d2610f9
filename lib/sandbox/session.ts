import type {
  EnvironmentMessage,
  EnvironmentOrder,
  TemporaryFile,
} from '@/lib/protocol/environment-messages';
import { blockForever } from './block-forever';
import { createEnvironmentClock } from './environment-clock';
import { createEventBatches } from './event-batches';
import type { ExitReport, LanguageRuntime, SandboxServices } from './language-runtime';
import { createLogSink } from './log-sink';
import { parseJson, realNowMs, runLater, stringifyJson } from './primordials';
import type { TextChannel } from './text-channel';

/** More of `/tmp` than this is not remembered for the environment's next process. */
const MAX_REPORTED_FILE_CHARS_PER_CALL = 10_000_000;

/** Answers the page for one environment. The same code runs in a browser worker and in a thread of Node. */
export function serveSession(
  channel: TextChannel,
  createRuntime: (services: SandboxServices) => LanguageRuntime,
): void {
  const send = (message: EnvironmentMessage) => channel.send(stringifyJson(message));
  const clock = createEnvironmentClock(realNowMs);
  const batches = createEventBatches({
    send: (events) => send({ kind: 'notice', name: 'logged', body: { events } }),
    realNowMs,
    runLater,
  });
  const log = createLogSink(batches, clock.now);
  let reportedFileChars = 0;
  let requestInHand = 0;

  function temporaryFileChanged(file: TemporaryFile): void {
    reportedFileChars += file.base64?.length ?? 0;
    if (reportedFileChars > MAX_REPORTED_FILE_CHARS_PER_CALL) return;
    send({ kind: 'notice', name: 'temporaryFileChanged', body: file });
  }

  function outOfMemory(askedForMb: number): never {
    log.flush();
    send({ kind: 'notice', name: 'outOfMemory', body: { askedForMb } });
    return blockForever();
  }

  function processExited(report: ExitReport): never {
    log.flush();
    send({ kind: 'answer', id: requestInHand, result: report });
    return blockForever();
  }

  const runtime = createRuntime({ log, clock, temporaryFileChanged, outOfMemory, processExited });

  channel.listen(async (text) => {
    const order = parseJson(text) as EnvironmentOrder; // the page is trusted by the environment
    clock.set(order.params.clock);
    log.startCall();
    reportedFileChars = 0;
    requestInHand = order.id;
    try {
      const result = await carryOut(runtime, order);
      log.flush();
      send({ kind: 'answer', id: order.id, result });
    } catch (thrown) {
      log.flush();
      send({ kind: 'fault', id: order.id, detail: detailOf(thrown) });
    }
  });
}

function carryOut(runtime: LanguageRuntime, order: EnvironmentOrder): Promise<unknown> {
  return order.name === 'initialize'
    ? runtime.initialize(order.params)
    : runtime.invoke(order.params);
}

function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.message}\n${thrown.stack}` : `${thrown}`;
}
