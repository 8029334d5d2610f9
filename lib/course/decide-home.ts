/** What has to be known of a job to say where it belongs. */
export interface Job {
  /** `serving`: nothing but files are handed out. `waiting`: for days, for somebody's answer. */
  readonly work: 'computing' | 'serving' | 'waiting';
  /** One run. Lambda's limit is 15 minutes. */
  readonly run: 'seconds' | 'minutes' | 'hours';
  readonly rhythm: 'rare' | 'uneven' | 'steady';
  /** `between`: the next request needs what the last one left in memory, or an open connection. */
  readonly memory: 'none' | 'between';
  /** `own`: an operating system, a driver or a GPU of one's own choice. */
  readonly machine: 'any' | 'own';
}

export const HOMES = ['lambda', 'ec2', 'neither'] as const;
export type Home = (typeof HOMES)[number];

export type Reason =
  | 'filesOnly'
  | 'waitsOnly'
  | 'ownMachine'
  | 'tooLong'
  | 'keepsMemory'
  | 'alwaysBusy'
  | 'idleIsFree'
  | 'scales'
  | 'fits';

export interface Decision {
  readonly home: Home;
  /** The first is the one that decided. */
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** Rules of thumb, the strictest first: what Lambda cannot do, then what it does at a bad price, then the rest. */
export function decideHome(job: Job): Decision {
  if (job.work === 'serving') return { home: 'neither', reasons: ['filesOnly'] };
  if (job.work === 'waiting') return { home: 'neither', reasons: ['waitsOnly'] };
  const [obstacle, ...others] = obstaclesOf(job);
  if (obstacle) return { home: 'ec2', reasons: [obstacle, ...others] };
  if (job.rhythm === 'steady') return { home: 'ec2', reasons: ['alwaysBusy'] };
  return { home: 'lambda', reasons: [job.rhythm === 'rare' ? 'idleIsFree' : 'scales', 'fits'] };
}

function obstaclesOf({ machine, run, memory }: Job): readonly Reason[] {
  const obstacles: Reason[] = [];
  if (machine === 'own') obstacles.push('ownMachine');
  if (run === 'hours') obstacles.push('tooLong');
  if (memory === 'between') obstacles.push('keepsMemory');
  return obstacles;
}
