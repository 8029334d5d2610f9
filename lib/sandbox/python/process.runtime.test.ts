import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { runPython } from '@/lib/workbench/recorded-cases/run-python';

const host = openNodeHost();
afterAll(() => host.close());

/** What a handler with this body returns. */
async function returned(body: string, more: { readonly clientContextText?: string } = {}) {
  const lines = body.split('\n').map((line) => `    ${line}\n`);
  const files = `import os, sys, time\ndef lambda_handler(event, context):\n${lines.join('')}`;
  const { payloads } = await runPython(host, { files, ...more });
  return JSON.parse(payloads[0] ?? '');
}

it('PY-20: error numbers and their texts are those of Linux, also where C raises them', async () => {
  const body = `import errno
found = []
os.mkdir('/tmp/there')
for fail in (lambda: open('/tmp/none'), lambda: os.mkdir('/tmp/there'), lambda: open('/tmp'), lambda: open('/var/task/x', 'w'), lambda: os.read(99, 1)):
    try: fail()
    except OSError as error: found.append([str(error), error.errno == getattr(errno, errno.errorcode[error.args[0]])])
return found + [os.strerror(errno.EAGAIN), errno.EAGAIN]`;
  expect(await returned(body)).toEqual([
    ["[Errno 2] No such file or directory: '/tmp/none'", true],
    ["[Errno 17] File exists: '/tmp/there'", true],
    ["[Errno 21] Is a directory: '/tmp'", true],
    ["[Errno 30] Read-only file system: '/var/task/x'", true],
    ['[Errno 9] Bad file descriptor', true],
    'Resource temporarily unavailable',
    11,
  ]);
});

it('PY-20: an error that a handler makes keeps its number', async () => {
  const body = `try: raise FileNotFoundError(2, 'No such file or directory', 'a.txt')
except OSError as error:
    try: raise error
    except OSError as again: return str(again)`;
  expect(await returned(body)).toBe("[Errno 2] No such file or directory: 'a.txt'");
});

it('PY-20: the class of an error follows its number on Linux', async () => {
  const body = `import errno
made = [type(OSError(number, 'made')).__name__ for number in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.ENOTDIR)]
os.mkdir('/tmp/there')
try: os.mkdir('/tmp/there')
except FileExistsError: return made`;
  expect(await returned(body)).toEqual([
    'FileNotFoundError',
    'FileExistsError',
    'PermissionError',
    'NotADirectoryError',
  ]);
});

it('PY-20: a float that is too large for its kind has Linux’s number and text', async () => {
  const body = `try: return 10.0 ** 400
except OverflowError as error: return str(error)`;
  expect(await returned(body)).toBe("(34, 'Numerical result out of range')");
});

it('PY-17: a module knows its name, its file and where it runs', async () => {
  expect(await returned('return [__name__, __file__, os.getcwd(), sys.argv, sys.path[0]]')).toEqual(
    [
      'lambda_function',
      '/var/task/lambda_function.py',
      '/var/task',
      ['/var/runtime/bootstrap.py'],
      '/var/task',
    ],
  );
});

it('PY-17: the process is on Linux, as Lambda’s user', async () => {
  const body = `import getpass, platform
return [getpass.getuser(), sys.platform, platform.system(), platform.machine(), sys.version_info[:2], sys.version.startswith('3.14.')]`;
  expect(await returned(body)).toEqual(['sbx_user1051', 'linux', 'Linux', 'x86_64', [3, 14], true]);
});

it('PY-17: new files and folders have the modes that umask 022 leaves, and only /tmp can be written to', async () => {
  const body = `open('/tmp/new', 'w').close()
os.mkdir('/tmp/folder')
modes = [oct(os.stat(path).st_mode) for path in ('/tmp/new', '/tmp/folder')]
return modes + [os.access(path, os.W_OK) for path in ('/tmp/new', '/var/task', 'lambda_function.py')]`;
  expect(await returned(body)).toEqual(['0o100644', '0o40755', true, false, false]);
});

it('PY-17: local time is UTC', async () => {
  const body = `from datetime import datetime
now = datetime.now().astimezone()
return [time.tzname, time.timezone, time.strftime('%Z %z'), now.tzname(), str(now.utcoffset())]`;
  expect(await returned(body)).toEqual([['UTC', 'UTC'], 0, 'UTC +0000', 'UTC', '0:00:00']);
});

it('PY-18: time zones follow the tz database', async () => {
  const body = `from datetime import datetime
from zoneinfo import ZoneInfo
def shown(zone, *when): return datetime(*when, tzinfo=ZoneInfo(zone)).strftime('%Z %z')
return [shown('Asia/Tokyo', 2026, 7, 1), shown('Europe/London', 2026, 7, 1), shown('America/New_York', 2026, 1, 1), shown('America/New_York', 2050, 7, 1), shown('UTC', 2026, 1, 1)]`;
  expect(await returned(body)).toEqual([
    'JST +0900',
    'BST +0100',
    'EST -0500',
    'EDT -0400',
    'UTC +0000',
  ]);
});

it('PY-7: a client context has its members, and None for what was left out', async () => {
  const body = `seen = context.client_context
return [seen.client.app_title, seen.client.installation_id, seen.custom, seen.env, context.identity.cognito_identity_id, context.tenant_id]`;
  const clientContextText =
    '{"client":{"app_title":"Shop"},"custom":{"step":1},"env":{"locale":"ja"}}';
  expect(await returned(body, { clientContextText })).toEqual([
    'Shop',
    null,
    { step: 1 },
    { locale: 'ja' },
    null,
    null,
  ]);
});

it('PY-7: the time that remains is a whole number', async () => {
  expect(await returned('return type(context.get_remaining_time_in_millis()).__name__')).toBe(
    'int',
  );
});

it('PY-9: files of the function are read, /tmp is written, temporary files are there', async () => {
  const { payloads } = await runPython(host, {
    files: {
      'lambda_function.py': `import json, tempfile
def lambda_handler(event, context):
    with tempfile.NamedTemporaryFile('w+') as file:
        json.dump(json.load(open('prices.json')), file)
        file.seek(0)
        return [file.name.startswith('/tmp/'), file.read()]
`,
      'prices.json': '{"tea": 300}',
    },
  });
  expect(payloads).toEqual(['[true, "{\\"tea\\": 300}"]']);
});

it('PY-12: asyncio runs more than once, with generators and time limits', async () => {
  const body = `import asyncio
async def count():
    for n in range(3): yield n
async def gathered(): return [n async for n in count()]
try: asyncio.run(asyncio.wait_for(asyncio.sleep(5), 0.01))
except TimeoutError: return [asyncio.run(gathered()), asyncio.run(asyncio.sleep(0.01, 'again'))]`;
  expect(await returned(body)).toEqual([[0, 1, 2], 'again']);
});

it('PY-18: a zone has all its names, and there are those with a fixed offset', async () => {
  const body = `from datetime import datetime
from zoneinfo import ZoneInfo
return [datetime(2024, 7, 1, tzinfo=ZoneInfo(name)).isoformat() for name in ('US/Hawaii', 'EST5EDT', 'EST', 'Etc/GMT-9')]`;
  expect(await returned(body)).toEqual([
    '2024-07-01T00:00:00-10:00',
    '2024-07-01T00:00:00-04:00',
    '2024-07-01T00:00:00-05:00',
    '2024-07-01T00:00:00+09:00',
  ]);
});

it('PY-22: only the locales of Lambda can be set', async () => {
  const body = `import locale
found = []
for name in ('C.UTF-8', 'ja_JP.UTF-8', ''):
    try: found.append(locale.setlocale(locale.LC_ALL, name))
    except locale.Error as error: found.append(str(error))
return found`;
  const refusal = 'unsupported locale setting';
  expect(await returned(body)).toEqual(['C.UTF-8', refusal, refusal]);
});

it('PY-23: passwords can be hashed', async () => {
  const body = `import hashlib
return hashlib.pbkdf2_hmac('sha1', b'password', b'salt', 2).hex()`; // a test vector of RFC 6070
  expect(await returned(body)).toBe('ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957');
});

it('PY-23: a process can ask for its memory and its limits', async () => {
  const body = `import resource
return [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 1000, resource.getrlimit(resource.RLIMIT_NOFILE)]`;
  expect(await returned(body)).toEqual([true, [1024, 1024]]);
});
