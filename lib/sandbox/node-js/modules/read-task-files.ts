import { TaskFiles } from './task-files';

const TYPESCRIPT = /\.[cm]?ts$/;

/** The deployed files as the engine may run them: types stripped, and `await` instrumented where it is needed. */
export async function readTaskFiles(files: Readonly<Record<string, string>>): Promise<TaskFiles> {
  let runnable = files;
  if (Object.keys(runnable).some((name) => TYPESCRIPT.test(name)))
    runnable = await stripped(runnable);
  if (Object.values(runnable).some((text) => /['"](node:)?async_hooks['"]/.test(text))) {
    runnable = await instrumented(runnable);
  }
  return new TaskFiles(runnable);
}

type Files = Readonly<Record<string, string>>;

async function stripped(files: Files): Promise<Files> {
  const { stripTypes } = await import('./strip-types');
  return mapped(files, (name, text) => (TYPESCRIPT.test(name) ? stripTypes(text) : text));
}

async function instrumented(files: Files): Promise<Files> {
  const { instrumentAwait, openAsyncContext } = await import('./instrument-await');
  openAsyncContext();
  return mapped(files, (name, text) => {
    if (!/\.[cm]?[jt]s$/.test(name)) return text;
    return instrumentAwait(text, /\.c[jt]s$/.test(name) ? 'script' : 'module');
  });
}

function mapped(files: Files, change: (name: string, text: string) => string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, change(name, text)]),
  );
}
