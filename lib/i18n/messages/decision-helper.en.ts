import type { DecisionHelperMessages } from './decision-helper.ja';

export const decisionHelperEn: DecisionHelperMessages = {
  situation: 'Pick a job',
  yourAnswer: 'Where would you put it?',
  homes: { lambda: 'Lambda', ec2: 'EC2 or containers', neither: 'neither' },
  commit: 'That is my answer',
  right: 'So would we.',
  wrong: 'We would say: {home}.',
  knobs: 'Change the job',
  verdict: 'With these: {home}',
  reset: 'Back to the job as it was',
  score: '{answered} of {count} jobs placed, {right} as we would.',
  questions: {
    work: 'It is',
    run: 'One run takes',
    rhythm: 'It is busy',
    memory: 'Between calls it keeps',
    machine: 'It needs',
  },
  choices: {
    work: {
      computing: 'computing',
      serving: 'only handing out files',
      waiting: 'only waiting for an answer',
    },
    run: { seconds: 'under a minute', minutes: 'up to 15 minutes', hours: 'more than 15 minutes' },
    rhythm: { rare: 'now and then', uneven: 'in waves', steady: 'day and night alike' },
    memory: { none: 'nothing', between: 'state or connections' },
    machine: { any: 'any machine', own: 'an OS or GPU of its own' },
  },
  reasons: {
    filesOnly: 'Handing out files needs no program that runs.',
    waitsOnly: 'Nobody should pay for computing while nothing is computed.',
    ownMachine: 'On Lambda you choose neither the operating system nor a GPU.',
    tooLong: 'One run on Lambda lasts 15 minutes (900 seconds) at the most.',
    keepsMemory:
      'The next call may meet another environment, and connections do not outlive the call.',
    alwaysBusy:
      'Lambda could do it, but what never stands still tends to be cheaper on EC2. Calculate before you choose.',
    idleIsFree: 'While it stands still, it costs nothing.',
    scales: 'Environments come when it is busy and go when it is quiet.',
    fits: 'It is short, and need not remember anything.',
  },
};
