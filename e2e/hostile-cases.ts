import cases from './hostile-cases.json' with { type: 'json' };
import type { Outcome } from './pages/workbench';

/** A handler that attacks, and how an invocation of it may end. */
export interface HostileCase {
  readonly id: string;
  readonly attack: string;
  readonly runtime: string;
  readonly handler: string;
  readonly files: Readonly<Record<string, string>>;
  readonly event: unknown;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly invocations: number;
  readonly outcomes: readonly Outcome[];
  /** The exact payload, where the attack is to change it. */
  readonly payload?: string;
  readonly mustNotContain: readonly string[];
  /** Another function that runs while the first environment is still warm. */
  readonly second?: {
    readonly runtime: string;
    readonly handler: string;
    readonly files: Readonly<Record<string, string>>;
    readonly mustNotContain: readonly string[];
  };
}

export interface Targets {
  /** `host:port` of the canary. */
  readonly canary: string;
  /** The origin of the page. */
  readonly page: string;
}

export const HOSTILE_CASES: readonly HostileCase[] = cases as readonly HostileCase[];

/** Of each kind some that end quickly: these run with `npm run ci`, all of them with `npm run test:hostile`. */
const IN_CI = [
  'js-ctl-proto-tojson',
  'js-dos-error-flood',
  'js-dos-log-flood',
  'js-dos-log-words',
  'js-dos-mem-arrays',
  'js-dos-result-400mb',
  'js-inj-html',
  'js-net-fetch-pageorigin',
  'js-page-idb',
  'py-ctl-osexit',
  'py-dos-result-big',
  'py-dos-tmp-dev',
  'py-inj-error-html',
  'py-net-urllib',
];

export function tagOf({ id }: HostileCase): string[] {
  return IN_CI.includes(id) ? ['@ci'] : [];
}

/** The case with its placeholders replaced. The zone of `{{DNS}}` answers nowhere. */
export function aim<Part>(part: Part, { canary, page }: Targets): Part {
  const [host = '', port = ''] = canary.split(':');
  const text = JSON.stringify(part)
    .replaceAll('{{CANARY}}', canary)
    .replaceAll('{{CANARY_HOST}}', host)
    .replaceAll('{{CANARY_PORT}}', port)
    .replaceAll('{{DNS}}', 'canary.invalid')
    .replaceAll('{{PAGE}}', page);
  return JSON.parse(text) as Part;
}
