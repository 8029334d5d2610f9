import { SYSTEM_ERROR_NUMBERS } from '../errors/system-errors';
import { SIGNAL_NUMBERS } from '../process/signals';
import type { BuiltinParts } from './builtin-parts';

const PRIORITIES = {
  PRIORITY_LOW: 19,
  PRIORITY_BELOW_NORMAL: 10,
  PRIORITY_NORMAL: 0,
  PRIORITY_ABOVE_NORMAL: -7,
  PRIORITY_HIGH: -14,
  PRIORITY_HIGHEST: -20,
};

/** The machine as a function sees it: Amazon Linux 2023 on x86-64. */
export function createOs({ memorySizeMb, loop }: BuiltinParts): object {
  const totalBytes = memorySizeMb * 1024 * 1024;
  const startedAtMs = loop.nowMs();
  const cpu = {
    model: 'Intel(R) Xeon(R) Processor @ 2.50GHz',
    speed: 2_500,
    times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 },
  };
  return {
    EOL: '\n',
    devNull: '/dev/null',
    constants: { signals: SIGNAL_NUMBERS, errno: SYSTEM_ERROR_NUMBERS, priority: PRIORITIES },
    getPriority: () => 0,
    setPriority: () => undefined,
    arch: () => 'x64',
    availableParallelism: () => 2,
    cpus: () => [cpu, cpu],
    endianness: () => 'LE',
    freemem: () => Math.round(totalBytes / 2),
    homedir: () => '/home/sbx_user1051',
    hostname: () => '169.254.100.1',
    loadavg: () => [0, 0, 0],
    machine: () => 'x86_64',
    networkInterfaces: () => ({}),
    platform: () => 'linux',
    release: () => '5.10.240-258.949.amzn2.x86_64',
    tmpdir: () => '/tmp',
    totalmem: () => totalBytes,
    type: () => 'Linux',
    uptime: () => 60 + (loop.nowMs() - startedAtMs) / 1_000,
    userInfo: () => ({
      uid: 993,
      gid: 990,
      username: 'sbx_user1051',
      homedir: '/home/sbx_user1051',
      shell: '/sbin/nologin',
    }),
    version: () => '#1 SMP',
  };
}
