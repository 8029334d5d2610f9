import type { LambdaLog } from '../console/lambda-log';
import { runtimeError } from '../errors/runtime-errors';
import type { ProcessLife } from '../process/process-life';
import type { NodeProcess } from '../process/process-object';

/** Version 3 of AWS's client listens for what nobody caught, posts it as the answer and exits with 129 or 128. */
export function listenAsClientV3(process: NodeProcess, life: ProcessLife, log: LambdaLog): void {
  process.on('uncaughtException', (error: unknown) => {
    log.error('Uncaught Exception', error);
    life.finish({ by: 'error', thrown: error });
  });
  process.on('unhandledRejection', (reason: unknown) => {
    const error = unhandledRejection(reason);
    log.error('Unhandled Promise Rejection', error);
    life.finish({ by: 'error', thrown: error });
  });
}

function unhandledRejection(reason: unknown): Error {
  const error = runtimeError({
    name: 'UnhandledPromiseRejection',
    message: reason === undefined ? '' : `${reason}`,
    frames: [
      '    at process.<anonymous> (file:///var/runtime/index.mjs:1276:17)',
      '    at process.emit (node:events:519:28)',
      '    at emitUnhandledRejection (node:internal/process/promises:250:13)',
      '    at throwUnhandledRejectionsMode (node:internal/process/promises:385:19)',
      '    at processPromiseRejections (node:internal/process/promises:470:17)',
      '    at process.processTicksAndRejections (node:internal/process/task_queues:96:32)',
    ],
    client: 'v3',
  });
  return Object.assign(error, { reason, promise: {} });
}
