import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { runPython } from '@/lib/workbench/recorded-cases/run-python';

const host = openNodeHost();
afterAll(() => host.close());

/** Answers with the error number of each attempt, 0 when it went well. */
function attempts(lines: readonly string[]): string {
  return `import os
MB = 1024 * 1024
def sized(path, size):
    file = open(path, "wb")
    file.truncate(size)
    return file
def attempt(act):
    try:
        act()
        return 0
    except OSError as error:
        return error.errno
def lambda_handler(event, context):
    return [${lines.map((line) => `attempt(lambda: ${line})`).join(', ')}]
`;
}

const ENOSPC = 28;
const EROFS = 30;

it('PY-9: /tmp ends at its size, by whatever call a file grows', async () => {
  const files = attempts([
    'sized("/tmp/a", 600 * MB)',
    'os.truncate("/tmp/a", 600 * MB)',
    'os.pwrite(os.open("/tmp/a", os.O_WRONLY), b"x", 600 * MB)',
    'sized("/tmp/a", 1)',
  ]);
  const { payloads } = await runPython(host, { files });
  expect(payloads).toEqual([JSON.stringify([ENOSPC, ENOSPC, ENOSPC, 0]).replaceAll(',', ', ')]);
});

it('PY-9: a removed file counts until it is closed', async () => {
  const files = attempts([
    'globals().update(held=sized("/tmp/a", 300 * MB))',
    'os.unlink("/tmp/a")',
    'sized("/tmp/b", 300 * MB)',
    'held.close()',
    'sized("/tmp/b", 300 * MB)',
  ]);
  const { payloads } = await runPython(host, { files });
  expect(payloads).toEqual([`[0, 0, ${ENOSPC}, 0, 0]`]);
});

it('PY-9: nothing new can be made outside /tmp', async () => {
  const files = attempts([
    'open("/dev/x", "w")',
    'os.mkdir("/dev/new")',
    'os.symlink("/tmp", "/var/task/x")',
    'open("/dev/null", "w").write("x")',
  ]);
  const { payloads } = await runPython(host, { files });
  expect(payloads).toEqual([`[${EROFS}, ${EROFS}, ${EROFS}, 0]`]);
});
