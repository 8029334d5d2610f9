import type { EventLoop } from '../event-loop/event-loop';
import type { TimerFunctions } from '../globals/timer-functions';
import type { RequireFunction } from '../modules/commonjs-loader';
import type { FileSystemParts } from './fs/file-system-parts';

/** What built-in modules need of the process they belong to. */
export interface BuiltinParts {
  readonly loop: EventLoop;
  readonly timers: TimerFunctions;
  readonly process: object;
  readonly console: object;
  readonly memorySizeMb: number;
  readonly fileSystem: FileSystemParts;
  readonly createRequire: (from: unknown) => RequireFunction;
}
