import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { AccountShell } from '../account-shell';
import { REAL_TIMERS } from '../timers';
import { type CommandLine, parseCommandLine, USAGE } from './command-line';
import { printedAnswer } from './printed-answer';
import { readyAt } from './ready-at';
import { loadAccount, saveAccount } from './state-file';

const REFUSED = 254;
const NOT_UNDERSTOOD = 252;
const FAILED = 1;

/** One command. @returns The exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const line = parseCommandLine(words);
  if (!line.ok) return complain(`${line.failure}\n\n${USAGE}`);
  const given = await inputText(line.value.input);
  let input: unknown;
  try {
    input = JSON.parse(given);
  } catch (error) {
    return complain(`The input is not JSON: ${(error as Error).message}`);
  }
  try {
    return await callOnce(line.value, input);
  } catch (error) {
    complain((error as Error).message);
    return FAILED;
  }
}

async function callOnce(line: CommandLine, input: unknown): Promise<number> {
  const { principal, service, operation, stateFile, afterSeconds, waits } = line;
  const saved = await loadAccount(stateFile, complain);
  const host = openNodeHost();
  const shell = new AccountShell({
    ...saved,
    // Nobody wants a command to wait for what only takes time.
    clockSpeed: () => 'fastForward',
    host,
    wallClock: () => performance.timeOrigin + performance.now(),
    random: (length) => webcrypto.getRandomValues(new Uint8Array(length)),
    timers: REAL_TIMERS,
  });
  try {
    const { time } = shell;
    await shell.passTo(time.now() + afterSeconds * 1_000);
    if (waits) await shell.passTo(readyAt(shell.account, operation, time.now()));
    const end = await shell.call({ principal, service, operation, input });
    await shell.atRest();
    await saveAccount(stateFile, shell.saved());
    process.stdout.write(`${JSON.stringify(printedAnswer(end), null, 2)}\n`);
    return end.answer.status === 'refused' ? REFUSED : 0;
  } finally {
    await shell.close();
    await host.close();
  }
}

async function inputText(input: string): Promise<string> {
  if (input === '-') return text(process.stdin);
  return input.startsWith('file://') ? readFile(input.slice('file://'.length), 'utf8') : input;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return NOT_UNDERSTOOD;
}
