import { afterAll, expect, it } from 'vitest';
import { openNodeHost } from '@/lib/hosts/node/open-node-host';
import { runPython } from '@/lib/workbench/recorded-cases/run-python';

const host = openNodeHost();
afterAll(() => host.close());

const HANDLER = 'def lambda_handler(event, context):\n';

it('PY-19: a module that only Lambda has is refused in the name of the simulation', async () => {
  const { payloads } = await runPython(host, { files: `import boto3\n${HANDLER}    pass\n` });
  expect(payloads).toEqual([
    `{"errorMessage": "Unable to import module 'lambda_function': [Lambda Lab] AWS Lambda has the module 'boto3', the simulation does not: this is a limit of the simulation, not of AWS Lambda.", "errorType": "Runtime.ImportModuleError", "requestId": "", "stackTrace": []}`,
  ]);
});

it('PY-19: what neither Lambda nor the simulation has is missing as on Lambda', async () => {
  const files = `${HANDLER}    found = []
    for name in ('requests', 'numpy', 'js', 'pyodide'):
        try: __import__(name)
        except ModuleNotFoundError as error: found.append(str(error))
    return found
`;
  const { payloads } = await runPython(host, { files });
  expect(payloads).toEqual([
    `["No module named 'requests'", "No module named 'numpy'", "No module named 'js'", "No module named 'pyodide'"]`,
  ]);
});

it('PY-19: a module of the function’s own may have such a name', async () => {
  const { payloads } = await runPython(host, {
    files: {
      'lambda_function.py': `import js, boto3\n${HANDLER}    return [js.name, boto3.name]\n`,
      'js.py': 'name = "own js"\n',
      'boto3/__init__.py': 'name = "own boto3"\n',
    },
  });
  expect(payloads).toEqual(['["own js", "own boto3"]']);
});

it('PY-15: the network and child processes are refused in the name of the simulation', async () => {
  const files = `import os, socket, subprocess, urllib.request
${HANDLER}    found = []
    for act in (lambda: urllib.request.urlopen('http://example.com'), lambda: socket.create_connection(('a', 1)), lambda: subprocess.run(['ls'])):
        try: act()
        except OSError as error: found.append('[Lambda Lab]' in str(error))
    return found
`;
  const { payloads } = await runPython(host, { files });
  expect(payloads).toEqual(['[true, true, true]']);
});

it('PY-14: a thread that waits for another fails, and so does what started it', async () => {
  const files = `import threading
lock = threading.Lock()
${HANDLER}    with lock:
        threading.Thread(target=lock.acquire).start()
`;
  const { payloads } = await runPython(host, { files });
  expect(payloads).toEqual([
    '{"errorMessage": "[Lambda Lab] The simulation runs threads one after another, each when it is started, and this one would wait for ever: this is a limit of the simulation, not of AWS Lambda.", "errorType": "RuntimeError", "requestId": "<requestId>", "stackTrace": ["  File \\"/var/task/lambda_function.py\\", line 5, in lambda_handler\\n    threading.Thread(target=lock.acquire).start()\\n"]}',
  ]);
});

it('PY-15: alarms, hard links and subprocesses of asyncio are refused in the name of the simulation', async () => {
  const files = `import asyncio, os, signal
${HANDLER}    found = []
    for act in (lambda: signal.alarm(1), lambda: os.link('/tmp/a', '/tmp/b'), lambda: asyncio.run(asyncio.create_subprocess_exec('ls'))):
        try: act()
        except OSError as error: found.append('not of AWS Lambda' in str(error))
    return found
`;
  const { payloads } = await runPython(host, { files });
  expect(payloads).toEqual(['[true, true, true]']);
});

it('PY-21: queues, pools and locks between processes fail as on Lambda, which has no /dev/shm', async () => {
  const files = `import multiprocessing
from concurrent.futures import ProcessPoolExecutor
${HANDLER}    found = []
    for make in (multiprocessing.Queue, multiprocessing.Pool, multiprocessing.Lock, ProcessPoolExecutor):
        try: make()
        except OSError as error: found.append(str(error))
    return found
`;
  const { payloads } = await runPython(host, { files });
  const refusal = '"[Errno 38] Function not implemented"';
  expect(payloads).toEqual([`[${[refusal, refusal, refusal, refusal].join(', ')}]`]);
});

it('PY-14: threads that nobody joined count against the limit of processes; joined and forgotten ones do not', async () => {
  const files = `import threading
${HANDLER}    for _ in range(800):
        threading.Thread(target=int).start()
    for _ in range(800):
        one = threading.Thread(target=int)
        one.start()
        one.join()
    held = [threading.Thread(target=int) for _ in range(800)]
    try:
        for one in held: one.start()
    except RuntimeError as error:
        return str(error)
`;
  const { payloads } = await runPython(host, { files });
  expect(payloads).toEqual(['"can\'t start new thread"']);
});

it('what is read at the null pointer is a segmentation fault', async () => {
  const files = `import ctypes\n${HANDLER}    return ctypes.string_at(0)\n`;
  const { payloads } = await runPython(host, { files });
  expect(payloads.map((text) => JSON.parse(text).errorMessage.replace(/^\S+ \S+/, ''))).toEqual([
    ' Error: Runtime exited with error: signal: segmentation fault',
  ]);
});

it('PY-14: threads, timers, queues and pools answer', async () => {
  const files = `import queue, threading
from concurrent.futures import ThreadPoolExecutor, as_completed
${HANDLER}    numbers = queue.Queue()
    threads = [threading.Thread(target=numbers.put, args=(n,)) for n in range(3)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    rung = threading.Event()
    threading.Timer(0.01, rung.set).start()
    with ThreadPoolExecutor() as pool:
        squares = [pool.submit(pow, n, 2) for n in range(3)]
        return [[numbers.get() for _ in range(3)], rung.wait(1), sorted(one.result() for one in as_completed(squares))]
`;
  const { payloads } = await runPython(host, { files });
  expect(payloads).toEqual(['[[0, 1, 2], true, [0, 1, 4]]']);
});
