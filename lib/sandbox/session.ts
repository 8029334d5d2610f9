import type { EnvironmentMessage, EnvironmentOrder } from '@/lib/protocol/environment-messages';
import { blockForever } from './block-forever';
import { boundedReport } from './bounded-report';
import { createEnvironmentClock } from './environment-clock';
import { createEventBatches } from './event-batches';
import { createFileReport } from './file-report';
import type { ExitReport, LanguageRuntime, SandboxServices } from './language-runtime';
import { createLogSink } from './log-sink';
import { messageText } from './message-text';
import { parseJson, realNowMs, runLater } from './primordials';
import type { TextChannel } from './text-channel';

/** Answers the page for one environment. The same code runs in a browser worker and in a thread of Node. */
export function serveSession(
  channel: TextChannel,
  createRuntime: (services: SandboxServices) => LanguageRuntime,
): void {
  const send = (message: EnvironmentMessage) => channel.send(messageText(message));
  const clock = createEnvironmentClock(realNowMs);
  const batches = createEventBatches({
    send: (events) => send({ kind: 'notice', name: 'logged', body: { events } }),
    realNowMs,
    runLater,
  });
  const log = createLogSink(batches, clock.now);
  const fileReport = createFileReport((files) =>
    send({ kind: 'notice', name: 'temporaryFilesChanged', body: { files } }),
  );
  let requestInHand = 0;

  function answer(id: number, report: object): void {
    send({ kind: 'answer', id, result: boundedReport(report) });
  }

  function outOfMemory(askedForMb: number): never {
    log.flush();
    send({ kind: 'notice', name: 'outOfMemory', body: { askedForMb } });
    return blockForever();
  }

  function processExited(report: ExitReport): never {
    log.flush();
    answer(requestInHand, report);
    return blockForever();
  }

  const runtime = createRuntime({
    log,
    clock,
    temporaryFilesChanged: fileReport.add,
    outOfMemory,
    processExited,
  });

  channel.listen(async (text) => {
    const order = parseJson(text) as EnvironmentOrder; // the page is trusted by the environment
    clock.set(order.params.clock);
    log.startCall();
    fileReport.startCall();
    requestInHand = order.id;
    try {
      const report = await carryOut(runtime, order);
      log.flush();
      answer(order.id, report);
    } catch (thrown) {
      log.flush();
      send({ kind: 'fault', id: order.id, detail: detailOf(thrown) });
    }
  });
}

function carryOut(runtime: LanguageRuntime, order: EnvironmentOrder): Promise<object> {
  return order.name === 'initialize'
    ? runtime.initialize(order.params)
    : runtime.invoke(order.params);
}

function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.message}\n${thrown.stack}` : `${thrown}`;
}
