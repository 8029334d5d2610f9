import type { FigureOf } from '@/lib/course/figure-view';
import type { FleetReport } from '@/lib/course/fleet/fleet-report';
import { FLEETS, type FleetName } from '@/lib/course/fleet/three-fleets';
import { fill } from '@/lib/i18n/fill';
import { formatUsd } from '@/lib/workbench/cost/format-usd';

interface FleetTableProps {
  readonly reports: Readonly<Record<FleetName, FleetReport>>;
  readonly words: FigureOf<'fleets'>['words'];
}

/** The hour in numbers, one fleet a column, so that it fits beside the charts' colours. */
export function FleetTable({ reports, words }: FleetTableProps) {
  const rows: readonly [string, (report: FleetReport, fleet: FleetName) => string][] = [
    [words.served, ({ served }) => whole(served)],
    [words.dropped, ({ dropped }) => whole(dropped)],
    [words.waited, ({ waited }) => whole(waited)],
    [
      words.longest,
      ({ longestWaitSeconds }) => fill(words.seconds, { value: longestWaitSeconds.toFixed(1) }),
    ],
    [words.largest, ({ largest }, fleet) => fill(words.units[fleet], { count: whole(largest) })],
    [
      words.idle,
      ({ idleShare }, fleet) =>
        fleet === 'lambda' ? words.notBilled : `${Math.round(idleShare * 100)} %`,
    ],
    [words.cost, ({ cost }) => formatUsd(cost)],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, and the keyboard must be able to
    <div className="table-scroll" tabIndex={0}>
      <table className="fleet-table">
        <thead>
          <tr>
            <th scope="col">{words.fleet}</th>
            {FLEETS.map((fleet) => (
              <th key={fleet} scope="col">
                {words.fleets[fleet]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, text]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {FLEETS.map((fleet) => (
                <td data-lost={name === words.dropped && reports[fleet].dropped >= 1} key={fleet}>
                  {text(reports[fleet], fleet)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
