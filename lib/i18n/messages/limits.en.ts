import type { LimitMessages } from './limits.ja';

export const limitsEn: LimitMessages = {
  label: 'Limits of Lambda',
  intro:
    'Each button loads a small function into the workbench and really runs it into the limit. Undo, or the history, brings your own work back.',
  notHere: 'cannot be hit here',
  source: 'source',
  running: 'Running…',
  answer: 'What it really answered',
  longEvent:
    'The event has {bytes} bytes. That is too long for the editor, which holds a short one in its place.',
  trials: {
    timeout: 'Reach the timeout of 900 s (fast-forward)',
    timeoutSetting: 'Set the timeout to 901 s',
    memory: 'Use up 128 MB',
    memorySetting: 'Ask for 10,241 MB',
    temporaryStorage: 'Use up the 512 MB of /tmp',
    request: 'Send an event over 6 MB',
    response: 'Return a response over 6 MB',
    environment: 'Set environment variables over 4 KB',
    init: 'Take 11 s to initialize (fast-forward)',
    recursion: 'Call yourself without end',
  },
};
