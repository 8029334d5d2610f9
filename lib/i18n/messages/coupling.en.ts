import type { CouplingWords } from './coupling.ja';

export const couplingEn: CouplingWords = {
  link: 'Joined by',
  links: { direct: 'a direct call', queue: 'a queue' },
  mail: 'The mail function',
  states: { works: 'works', fails: 'fails', slow: 'takes 20 s' },
  run: 'Place an order here',
  running: 'Running…',
  broken: 'The run did not finish. Try again.',
  recorded: 'Recorded on {date}. Place an order here, and your own run takes its place.',
  fromRun: 'These are results from your browser. Only the queue is played by the figure.',
  stations: {
    customer: 'The customer',
    order: 'The order function',
    between: { direct: 'The call', queue: 'The queue' },
    mail: 'The mail function',
  },
  customer: {
    succeeded: 'Has an order number.',
    failed: 'Got an error, and thinks that the order failed. It is stored.',
    timedOut: 'Waited three seconds and got an error.',
  },
  order: {
    direct: {
      works: 'Waited until the mail was sent, and is billed for the wait.',
      fails: 'Did its own work well and fails together with the other.',
      slow: 'Was stopped at its own timeout while it waited for the other.',
    },
    queue: {
      works: 'Left a message and was done.',
      fails: 'Left a message and was done. It does not know that the mail failed.',
      slow: 'Left a message and was done. It does not know that the mail is slow.',
    },
  },
  between: {
    direct: {
      works: 'The answer came back.',
      fails: 'The failure came back. Whether to try again is for the caller to decide.',
      slow: 'Held open, waiting.',
    },
    queue: {
      works: 'Handed out the message once, and deleted it when it was done.',
      fails:
        'Still has the message and will hand it out again in a while. Set up to do so after three failures, it moves it to a dead-letter queue, and nothing is lost.',
      slow: 'Hid the message while it was worked on, and deleted it after 20 seconds.',
    },
  },
  mailSaid: {
    succeeded: 'Sent it.',
    failed: 'Failed.',
    timedOut: 'Was stopped.',
    inside: 'Called from inside the order function’s run.',
  },
  answer: 'Answer',
  log: 'Log',
  ok: 'fine',
  notOk: 'in trouble',
};
