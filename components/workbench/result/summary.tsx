import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { InvocationReport } from '@/lib/sim/lambda/invocation';
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
  readonly messages: WorkbenchMessages;
}

/** The figures of the REPORT line, each with how it was come by. */
export function Summary({ report, memoryStanding, messages }: SummaryProps) {
  const words = messages.summary;
  return (
    <section aria-label={words.label}>
      <dl className="flex flex-wrap gap-x-5 gap-y-2">
        {figures(report, memoryStanding, messages).map((figure) => (
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

function figures(
  report: InvocationReport,
  memoryStanding: Standing,
  { summary }: WorkbenchMessages,
): readonly Figure[] {
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
