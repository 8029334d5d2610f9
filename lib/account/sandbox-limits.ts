import type { EnvironmentLoss } from '@/lib/protocol/environment-host';

type LimitLoss = Exclude<EnvironmentLoss, 'outOfMemory'>;

/** Why the sandbox ended a process, as a log line. Lambda has none of these limits, so the reader must be told. */
export const SANDBOX_LIMIT_LINES: Readonly<Record<LimitLoss, string>> = {
  messageFlood: line('it sent more messages to the page than the page can take'),
  byteFlood: line('it sent more text to the page than the page can take'),
  errorFlood: line('it reported errors without end'),
  protocolViolation: line('its answer could not be read'),
  frameLost: line(
    'the browser stopped the sandbox, most likely because it ran out of memory for it',
  ),
};

function line(reason: string): string {
  return `[Lambda Lab] The process was ended: ${reason}. This is a limit of the simulation, not of AWS Lambda.`;
}
