import type { MemorySpeedWords } from './memory-speed.ja';

export const memorySpeedEn: MemorySpeedWords = {
  work: 'Computing, on one vCPU',
  waiting: 'Only waiting',
  memory: 'Memory',
  share: 'CPU',
  vcpu: '{share} vCPU',
  duration: 'Duration',
  cost: 'A million runs',
  cheapest: 'cheapest',
  fastest: 'smallest of the fastest',
  stopped: 'stopped at 900 s',
  seconds: '{value} s',
  milliseconds: '{value} ms',
  reading: '{cheap} MB is the cheapest. Above {fast} MB it gets no faster.',
  simulated:
    'Simulated: a browser’s processor cannot be slowed down, so this is worked out from what AWS says, that CPU grows with memory and 1,769 MB are one vCPU. The function computes in one thread. Prices for x86 in N. Virginia as of {date}, in US dollars.',
};
