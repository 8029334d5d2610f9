import type { ProcessExit } from '@/lib/sim/lambda/invocation';

/** What one call into the process came to. */
export type Outcome =
  | { readonly status: 'initialized' }
  | { readonly status: 'returned'; readonly responseText: string; readonly processEnded: false }
  | {
      readonly status: 'threw';
      readonly errorType: string;
      readonly payloadText: string;
      readonly processEnded: boolean;
    }
  | { readonly status: 'exited'; readonly exit: ProcessExit }
  | { readonly status: 'deadlinePassed' };

const CRASHED: Outcome = {
  status: 'exited',
  exit: { kind: 'signal', signal: 'segmentation fault' },
};

/** Reads the text that `bootstrap.py` answers with. Anything else comes from an interpreter that is no more. */
export function readAnswer(answer: unknown): Outcome {
  if (typeof answer !== 'string') return CRASHED;
  const rest = answer.slice(1);
  switch (answer[0]) {
    case 'I':
      return { status: 'initialized' };
    case 'R':
      return { status: 'returned', responseText: rest, processEnded: false };
    case 'E':
      return readError(rest);
    case 'X':
      return readExit(rest);
    default:
      return CRASHED;
  }
}

/** @param how - An exit status in digits, or the words Lambda has for a signal. */
export function readExit(how: string): Outcome {
  const exit: ProcessExit = /^\d+$/.test(how)
    ? { kind: 'status', status: Number(how) }
    : { kind: 'signal', signal: how };
  return { status: 'exited', exit };
}

function readError(text: string): Outcome {
  const end = text.indexOf('\n');
  return {
    status: 'threw',
    errorType: text.slice(0, end),
    payloadText: text.slice(end + 1),
    processEnded: false,
  };
}
