import { EnvironmentGone } from '@/lib/protocol/environment-host';
import { type FaultReport, toFaultReport } from '@/lib/sim/kernel/simulator-fault';
import type { LogEvent } from '@/lib/sim/lambda/invocation';
import type { LambdaService } from '../lambda-service';
import type { OpenLambdaService } from '../run-trial';
import type { Variant, Workspace, WorkspaceEvent } from '../workspace';
import type { Cell, CellRun } from './cell';
import { makeCell } from './make-cell';

export interface MatrixOrder {
  readonly variants: readonly Variant[];
  readonly events: readonly WorkspaceEvent[];
  readonly configuration: Workspace['configuration'];
  /** How often each cell runs, at least once. */
  readonly repeats: number;
}

export type MatrixEnding =
  | { readonly state: 'done' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'broken'; readonly fault: FaultReport };

/** Runs variants on events beside the reader's own function. Its environments stay warm until `close`. */
export interface MatrixRunner {
  /** One cell after another, so that they do not disturb each other's durations. Never rejects. */
  run(order: MatrixOrder, onCell: (cell: Cell) => void): Promise<MatrixEnding>;
  /** Ends what runs; the cells that are ready stay. */
  cancel(): void;
  close(): Promise<void>;
}

/** A variant's own function in the account, with the log of the invocation that runs. */
interface Column {
  readonly service: LambdaService;
  readonly log: LogEvent[];
}

/** @param environments - `kept`: each variant's stays warm for the next run; `one`: a small device holds one at a time. */
export function createMatrixRunner(
  openService: OpenLambdaService,
  environments: 'kept' | 'one',
): MatrixRunner {
  const columns = new Map<number, Column>();
  let cancelled = false;
  let running: Column | undefined;

  function columnAt(index: number): Column {
    const found = columns.get(index);
    if (found) return found;
    const log: LogEvent[] = [];
    const service = openService({
      logged: (events) => log.push(...events),
      environmentsChanged: () => {},
    });
    const column = { service, log };
    columns.set(index, column);
    return column;
  }

  async function runCell(column: Column, asked: CellOrder, repeats: number): Promise<Cell> {
    const first = await runOnce(column, asked);
    const runs: [CellRun, ...CellRun[]] = [first];
    while (runs.length < repeats) runs.push(await runOnce(column, asked));
    return makeCell(asked, runs);
  }

  async function runColumn(
    index: number,
    order: MatrixOrder,
    onCell: (cell: Cell) => void,
  ): Promise<void> {
    const variant = order.variants[index];
    if (!variant) return;
    const column = columnAt(index);
    const configuration = configurationOf(order.configuration, variant);
    running = column;
    for (const event of order.events) {
      if (cancelled) return;
      onCell(await runCell(column, { variant, event, configuration }, order.repeats));
    }
    if (environments === 'one') await column.service.discardEnvironments();
  }

  return {
    async run(order, onCell) {
      cancelled = false;
      try {
        for (const index of order.variants.keys()) await runColumn(index, order, onCell);
        return { state: cancelled ? 'cancelled' : 'done' };
      } catch (thrown) {
        return endingBy(thrown);
      } finally {
        running = undefined;
      }
    },
    cancel() {
      cancelled = true;
      void running?.service.stop();
    },
    async close() {
      cancelled = true;
      const services = [...columns.values()].map(({ service }) => service);
      columns.clear();
      await Promise.all(services.map((service) => service.discardEnvironments()));
    },
  };
}

/** Of each cell. A matrix has up to eight hundred cells. */
const MOST_LOG_EVENTS = 1_000;

/** What the page itself ended was cancelled; anything else is a fault of ours. */
function endingBy(thrown: unknown): MatrixEnding {
  if (thrown instanceof EnvironmentGone && thrown.loss === 'stopped') return { state: 'cancelled' };
  return { state: 'broken', fault: toFaultReport(thrown) };
}

type CellOrder = Pick<Cell, 'variant' | 'event' | 'configuration'>;

async function runOnce({ service, log }: Column, asked: CellOrder): Promise<CellRun> {
  log.length = 0;
  const result = await service.invoke({
    configuration: asked.configuration,
    files: asked.variant.files,
    eventText: asked.event.payloadText,
  });
  const kept = log.slice(0, MOST_LOG_EVENTS);
  return { result, log: kept, droppedLogEventCount: log.length - kept.length };
}

/** The workspace's settings with the variant's own. */
export function configurationOf(
  configuration: Workspace['configuration'],
  { runtime, handler }: Variant,
): Workspace['configuration'] {
  return { ...configuration, Runtime: runtime, Handler: handler };
}
