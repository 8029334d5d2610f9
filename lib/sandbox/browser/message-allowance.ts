/** Far above what honest code sends: the log is batched before it comes here. */
const BURST_MESSAGES = 2_500;
const MESSAGES_PER_SECOND = 60;
/** A 6 MB response is at most twice as long once it is a JSON string within JSON. */
const MAX_MESSAGE_CHARS = 14_000_000;
const MAX_CHARS_PER_CALL = 64_000_000;

export interface MessageAllowance {
  /** Counts one message of this length. */
  check(chars: number, nowMs: number): 'allowed' | 'messageFlood' | 'byteFlood';
  /** Between calls: everything is allowed anew. */
  renew(nowMs: number): void;
}

/** How much a worker may say before it is ended: learner code must never be able to bury the page in messages. */
export function createMessageAllowance(nowMs: number): MessageAllowance {
  let messages = 0;
  let chars = 0;
  let renewedAtMs = nowMs;

  return {
    check(messageChars, atMs) {
      messages += 1;
      chars += messageChars;
      const allowed = BURST_MESSAGES + ((atMs - renewedAtMs) / 1_000) * MESSAGES_PER_SECOND;
      if (messages > allowed) return 'messageFlood';
      return messageChars > MAX_MESSAGE_CHARS || chars > MAX_CHARS_PER_CALL
        ? 'byteFlood'
        : 'allowed';
    },
    renew(atMs) {
      messages = 0;
      chars = 0;
      renewedAtMs = atMs;
    },
  };
}
