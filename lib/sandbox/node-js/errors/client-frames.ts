import type { ClientGeneration } from '../node-release';

/**
 * Frames of AWS's runtime client below the learner's own.
 * v3: seen in pasted logs of Node.js 20 and 22 functions and in the Lambda documentation (read 2026-11-22).
 * v4: function names from the public source, positions not recorded.
 */
const BELOW_HANDLER: Readonly<Record<ClientGeneration, readonly string[]>> = {
  v3: ['    at Runtime.handleOnceNonStreaming (file:///var/runtime/index.mjs:1173:29)'],
  v4: [
    '    at BufferedInvokeProcessor.processInvoke (file:///var/runtime/index.mjs:1085:33)',
    '    at Runtime.processSingleConcurrent (file:///var/runtime/index.mjs:1151:7)',
  ],
};

const TICKS = '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)';

const BELOW_MODULE = ['    at ModuleJob.run (node:internal/modules/esm/module_job:345:25)', TICKS];

const BELOW_TIMER = [
  '    at listOnTimeout (node:internal/timers:588:17)',
  '    at process.processTimers (node:internal/timers:523:7)',
];

const BELOW_IMMEDIATE = ['    at process.processImmediate (node:internal/timers:485:21)'];

export type CallerPhase = 'module' | 'handler' | 'timer' | 'immediate';

export function clientFrames(client: ClientGeneration, phase: CallerPhase): readonly string[] {
  if (phase === 'timer') return BELOW_TIMER;
  if (phase === 'immediate') return BELOW_IMMEDIATE;
  if (phase === 'module') return BELOW_MODULE;
  return [...BELOW_HANDLER[client], TICKS];
}

/** Frames of an error the client makes while it loads the function. */
export function loadFrames(client: ClientGeneration): readonly string[] {
  return client === 'v3'
    ? [
        '    at _loadUserApp (file:///var/runtime/index.mjs:1087:17)',
        '    at async UserFunction.js.module.exports.load (file:///var/runtime/index.mjs:1119:21)',
        '    at async start (file:///var/runtime/index.mjs:1282:23)',
        '    at async file:///var/runtime/index.mjs:1288:1',
      ]
    : [
        '    at loadModule (file:///var/runtime/index.mjs:871:11)',
        '    at async UserFunctionLoader.load (file:///var/runtime/index.mjs:941:20)',
        '    at async createRuntime (file:///var/runtime/index.mjs:1218:37)',
        '    at async ignition (file:///var/runtime/index.mjs:1635:21)',
      ];
}
