import { readFileSync } from 'node:fs';

/** What a caller of real Lambda saw of one invocation, as far as the page shows it. */
export interface Seen {
  readonly function_error?: string | null;
  readonly payload_text?: string;
  readonly errorType?: string;
  readonly errorMessage?: string;
  readonly log_regex?: readonly string[];
  readonly log_not_regex?: readonly string[];
}

export interface RecordedCase {
  readonly id: string;
  /** The function and its events, as a share link carries them. */
  readonly workspaceText: string;
  readonly eventNames: readonly string[];
  /** One for each event. */
  readonly expected: readonly Seen[];
}

interface StoredCase {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly handler: string;
  /** Of Python: JSON texts, since Python tells `5.0` from `5`. */
  readonly events?: readonly string[];
  readonly event?: unknown;
  readonly invocations?: number | readonly unknown[];
  readonly invoke?: object;
  readonly tags?: readonly string[];
  readonly config: {
    readonly timeout: number;
    readonly memory: number;
    readonly env: Readonly<Record<string, string>>;
    readonly log_format?: string;
    readonly log_level?: string;
  };
  readonly expect: Seen & { readonly each?: readonly Seen[] };
}

/** The recorded cases beside the runtimes that answer them; what a link cannot carry (a client context) is left out. */
export const RECORDED_CASES: readonly RecordedCase[] = [
  ...stored('python').map((one) => prepared(one, 'python3.14')),
  ...stored('node-js')
    .filter(({ invoke }) => invoke === undefined)
    .map((one) => prepared(one, 'nodejs22.x')),
];

function stored(folder: string): readonly StoredCase[] {
  const path = new URL(`../lib/sandbox/${folder}/cases/recorded.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as readonly StoredCase[];
}

function prepared(one: StoredCase, runtime: string): RecordedCase {
  const { id, handler, files, config, expect } = one;
  const texts = eventTexts(one);
  const names = texts.map((_, at) => `event${at + 1}`);
  const events = texts.map((text, at) => `{"name":"${names[at]}","payload":${text}}`);
  const settings = {
    Runtime: runtime,
    Handler: handler,
    Timeout: config.timeout,
    MemorySize: config.memory,
    Environment: { Variables: config.env },
    LoggingConfig: {
      LogFormat: config.log_format ?? 'Text',
      ...(config.log_level !== undefined && { ApplicationLogLevel: config.log_level }),
    },
  };
  return {
    id,
    workspaceText: `{"v":1,"function":${JSON.stringify(settings)},"files":${JSON.stringify(files)},"events":[${events}]}`,
    eventNames: names,
    expected: texts.map((_, at) => expect.each?.[at] ?? expect),
  };
}

function eventTexts({ events, event, invocations }: StoredCase): readonly string[] {
  if (events !== undefined) return events;
  const sent = Array.isArray(invocations) ? invocations : [event];
  return sent.map((one) => JSON.stringify(one));
}
