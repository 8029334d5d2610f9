import type { EnvironmentConnection, EnvironmentListeners } from '@/lib/protocol/environment-host';
import type {
  EnvironmentAnswer,
  EnvironmentParams,
  EnvironmentRequestName,
} from '@/lib/protocol/environment-messages';

/** One process of a runtime, from the moment it is asked for. */
export interface LiveProcess {
  /** Settles as the host's `start` does. */
  readonly started: Promise<unknown>;
  request<Name extends EnvironmentRequestName>(
    name: Name,
    params: EnvironmentParams<Name>,
  ): Promise<EnvironmentAnswer<Name>>;
  /** Nothing is heard of it afterwards. One that is still being made ready is ended when it is. */
  stop(): Promise<void>;
}

export function startProcess(
  start: (listeners: EnvironmentListeners) => Promise<EnvironmentConnection>,
  listeners: EnvironmentListeners,
): LiveProcess {
  let connection: EnvironmentConnection | undefined;
  let stopping: Promise<void> | undefined;
  const whileAlive =
    <Body>(listen: (body: Body) => void) =>
    (body: Body) => {
      if (!stopping) listen(body);
    };

  const starting = start({
    logged: whileAlive(listeners.logged),
    temporaryFilesChanged: whileAlive(listeners.temporaryFilesChanged),
  });
  const started = starting.then((ready) => {
    connection = ready;
    return stopping ? ready.stop() : undefined;
  });

  return {
    started,
    async request(name, params) {
      return (await starting).request(name, params);
    },
    stop() {
      stopping ??= connection?.stop() ?? Promise.resolve();
      return stopping;
    },
  };
}
