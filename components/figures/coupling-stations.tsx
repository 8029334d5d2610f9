import { CircleCheck, CircleX } from 'lucide-react';
import type { FigureOf } from '@/lib/course/figure-view';
import type { InvocationRecord } from '@/lib/course/invocation-record';
import type { Link, MailState } from './coupling-choices';

interface CouplingStationsProps {
  readonly link: Link;
  readonly mail: MailState;
  readonly order: InvocationRecord;
  /** Absent where the mail function ran inside the order function. */
  readonly worker?: InvocationRecord;
  readonly words: FigureOf<'coupling'>['words'];
}

/** The way of one order, from the customer to the mail: at each station, what it noticed. */
export function CouplingStations({ link, mail, order, worker, words }: CouplingStationsProps) {
  const orderOk = order.outcome === 'succeeded';
  const mailOk = worker ? worker.outcome === 'succeeded' : mail !== 'fails' && orderOk;
  return (
    <ol className="stations">
      <Station
        isOk={orderOk}
        name={words.stations.customer}
        said={words.customer[ended(order)]}
        words={words}
      />
      <Station
        isOk={orderOk}
        name={words.stations.order}
        record={order}
        said={words.order[link][mail]}
        words={words}
      />
      <Station
        isOk={link === 'direct' ? orderOk : mailOk}
        name={words.stations.between[link]}
        said={words.between[link][mail]}
        words={words}
      />
      <Station
        isOk={mailOk}
        name={words.stations.mail}
        said={worker ? words.mailSaid[ended(worker)] : words.mailSaid.inside}
        words={words}
        {...(worker && { record: worker })}
      />
    </ol>
  );
}

function ended({ outcome }: InvocationRecord): 'succeeded' | 'failed' | 'timedOut' {
  return outcome === 'succeeded' || outcome === 'timedOut' ? outcome : 'failed';
}

interface StationProps {
  readonly name: string;
  readonly said: string;
  readonly isOk: boolean;
  readonly record?: InvocationRecord;
  readonly words: FigureOf<'coupling'>['words'];
}

function Station({ name, said, isOk, record, words }: StationProps) {
  const Mark = isOk ? CircleCheck : CircleX;
  return (
    <li data-ok={isOk}>
      <p className="station-name">
        <Mark aria-label={isOk ? words.ok : words.notOk} role="img" size={16} />
        {name}
      </p>
      <p>{said}</p>
      {record && (
        <dl>
          <dt>{words.answer}</dt>
          <dd>
            <code>{record.payloadText}</code>
          </dd>
          {record.output.length > 0 && <dt>{words.log}</dt>}
          {record.output.length > 0 && (
            <dd>
              <code>{record.output.join('\n')}</code>
            </dd>
          )}
        </dl>
      )}
    </li>
  );
}
