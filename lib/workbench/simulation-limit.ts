import type { LogEvent } from '@/lib/sim/lambda/invocation';

/** How the sandboxes end each refusal of theirs; and the AWS SDKs, which are in Lambda's runtimes and not in these. */
const LIMIT =
  /limit of the (?:Lambda Lab )?simulation, not of AWS Lambda|No module named '(?:boto3|botocore)\b|Cannot find (?:package|module) '@aws-sdk\//;

/** Whether this text, of an error or of a log, would not be there on Lambda. */
export function tellsOfLimit(text: string): boolean {
  return LIMIT.test(text);
}

/** Longer payloads are no errors of the runtimes. UTF-16 units. */
const LONGEST_ERROR = 300_000;

/** Whether what an invocation left rests on what the simulation cannot do. */
export function restsOnLimit(payloadText: string, log: readonly (readonly LogEvent[])[]): boolean {
  const isTold = payloadText.length <= LONGEST_ERROR && tellsOfLimit(payloadText);
  return isTold || log.some((chunk) => chunk.some(({ text }) => tellsOfLimit(text)));
}
