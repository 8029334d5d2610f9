import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import { costUntil } from '@/lib/sim/history/cost';
import { concurrencyOf, type Moment } from '@/lib/sim/history/moment';
import { LAMBDA_PRICES } from '@/lib/sim/lambda/pricing-table';
import { Explained } from '../../ui/explained';
import { fillIn } from '../../ui/fill-in';
import { dollars } from './figures';

const PLACE = { region: 'us-east-1', architecture: 'x86_64' } as const;

export interface MomentFiguresProps {
  readonly moment: Moment;
  readonly words: LanesMessages;
}

/** The moment in numbers. */
export function MomentFigures({ moment, words }: MomentFiguresProps) {
  const { figures } = words;
  const { date } = LAMBDA_PRICES[PLACE.region][PLACE.architecture];
  const rows: readonly (readonly [id: string, name: string, value: string, help?: string])[] = [
    ['concurrency', figures.concurrency, String(concurrencyOf(moment)), figures.concurrencyHelp],
    ['environments', figures.environments, String(moment.environments.length)],
    ['invocations', figures.invocations, String(moment.invocations)],
    ['cold-starts', figures.coldStarts, String(moment.coldStarts)],
    ['throttles', figures.throttles, String(moment.throttles)],
    ['cost', figures.cost, dollars(costUntil(moment, PLACE)), fillIn(figures.costHelp, { date })],
  ];
  return (
    <dl aria-label={figures.label} className="flex flex-wrap gap-x-5 gap-y-1">
      {rows.map(([id, name, value, help]) => (
        <div key={id}>
          <dt className="text-muted text-xs">
            {help ? <Explained explanation={help}>{name}</Explained> : name}
          </dt>
          <dd data-testid={`moment-${id}`} className="font-mono text-sm tabular-nums">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
