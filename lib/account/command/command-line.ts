import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@/lib/sim/kernel/result';

/** One call as it was typed. */
export interface CommandLine {
  readonly service: string;
  readonly operation: string;
  /** JSON, `-` for standard input, or `file://` and a path. */
  readonly input: string;
  readonly principal: string;
  readonly stateFile: string;
  /** Seconds of the account's clock that pass before the call. */
  readonly afterSeconds: number;
  /** Waits until a function that is being created or updated may be used. */
  readonly waits: boolean;
}

export const USAGE = `npm run account -- SERVICE OPERATION [JSON | - | file://PATH] [options]

Makes one call of the simulated account and prints what AWS would answer.
  SERVICE     lambda, logs, sqs or servicequotas
  OPERATION   as the API names it: CreateFunction, Invoke, FilterLogEvents

  --as PRINCIPAL   who calls: root, user/NAME, assumed-role/ROLE/SESSION or an ARN (user/developer)
  --state FILE     where the account is kept (.cache/account.json)
  --after SECONDS  lets time pass on the account's clock first; retries that become due are run
  --no-wait        does not wait for a function that is Pending or being updated

Exit code 0: answered. 254: refused by the service. 252: the command was not understood. 1: our own failure.`;

const OPTIONS = {
  as: { type: 'string', default: 'user/developer' },
  state: { type: 'string', default: '.cache/account.json' },
  after: { type: 'string', default: '0' },
  'no-wait': { type: 'boolean', default: false },
} as const;

/** @returns What to do, or what is wrong with the words. */
export function parseCommandLine(words: readonly string[]): Result<CommandLine, string> {
  try {
    return commandOf(parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    return err((error as Error).message);
  }
}

function commandOf({
  positionals,
  values,
}: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>): Result<
  CommandLine,
  string
> {
  const [service, operation, input = '{}', ...more] = positionals;
  if (service === undefined || operation === undefined) {
    return err('A service and an operation are needed.');
  }
  if (more.length > 0) return err(`${more[0]} is too much: put the JSON in quotation marks.`);
  const afterSeconds = Number(values.after);
  if (!(afterSeconds >= 0)) return err('--after needs a number of seconds.');
  return ok({
    service,
    operation,
    input,
    principal: values.as,
    stateFile: values.state,
    afterSeconds,
    waits: !values['no-wait'],
  });
}
