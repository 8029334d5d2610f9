import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { InvocationReport } from '@/lib/sim/lambda/invocation';
import { runCost } from '@/lib/sim/lambda/pricing';
import { formatUsd } from '@/lib/workbench/cost/format-usd';
import { Explained } from '../../ui/explained';

type Standing = 'measured' | 'computed' | 'setting' | 'estimate';

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly standing: Standing;
  readonly help: string;
}

export interface SummaryProps {
  readonly report: InvocationReport;
  readonly memoryStanding: 'measured' | 'estimate';
  /** Of `/tmp`, as set. */
  readonly temporaryStorageMb: number;
  readonly messages: WorkbenchMessages;
}

/** The figures of the REPORT line, each with how it was come by. */
export function Summary(props: SummaryProps) {
  const words = props.messages.summary;
  return (
    <section aria-label={words.label}>
      <dl className="flex flex-wrap gap-x-5 gap-y-2">
        {figures(props).map((figure) => (
          <div key={figure.name}>
            <dt className="text-muted text-xs leading-normal">
              <Explained explanation={figure.help}>{figure.name}</Explained>
            </dt>
            <dd className="flex flex-wrap items-baseline gap-x-2 font-mono text-sm tabular-nums leading-normal">
              {figure.value}
              <small className="font-sans text-muted text-xs">{words[figure.standing]}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Where the account is, on the architecture a function has unless it says otherwise. */
const PRICED_AT = { region: 'us-east-1', architecture: 'x86_64' } as const;

function figures(props: SummaryProps): readonly Figure[] {
  const { report, memoryStanding, temporaryStorageMb } = props;
  const { summary } = props.messages;
  const { initDurationMs } = report;
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return [
    {
      name: summary.duration,
      value: ms(report.durationMs),
      standing: 'measured',
      help: summary.durationHelp,
    },
    {
      name: summary.billed,
      value: `${report.billedDurationMs} ms`,
      standing: 'computed',
      help: summary.billedHelp,
    },
    {
      name: summary.cost,
      value: formatUsd(runCost({ ...report, temporaryStorageMb }, PRICED_AT).total),
      standing: 'computed',
      help: summary.costHelp,
    },
    ...(initDurationMs === undefined
      ? []
      : [
          {
            name: summary.init,
            value: ms(initDurationMs),
            standing: 'measured' as const,
            help: summary.initHelp,
          },
        ]),
    {
      name: summary.memory,
      value: `${report.memorySizeMb} MB`,
      standing: 'setting',
      help: summary.memoryHelp,
    },
    {
      name: summary.maxMemory,
      value: `${report.maxMemoryUsedMb} MB`,
      standing: memoryStanding,
      help: summary.maxMemoryHelp,
    },
  ];
}
