import { spawn } from 'node:child_process';

/** Runs a command with our terminal. Resolves when it succeeds; ends this process with its code when it does not. */
export async function run(command, commandArguments, { cwd, env = {} }) {
  const code = await exitCode(command, commandArguments, { cwd, env });
  if (code !== 0) process.exit(code);
}

/** The exit code of a command that ran with our terminal; 127 where it is not there. */
export function exitCode(command, commandArguments, { cwd, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      cwd,
      stdio: 'inherit',
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
