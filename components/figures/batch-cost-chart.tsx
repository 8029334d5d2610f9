import { type Batch, batchCost } from '@/lib/course/batch-cost';
import type { FigureOf } from '@/lib/course/figure-view';
import type { InstancePrice, PricedRegion } from '@/lib/sim/lambda/pricing-table';
import { formatUsd } from '@/lib/workbench/cost/format-usd';

interface BatchCostChartProps {
  readonly batch: Batch;
  readonly instance: InstancePrice;
  readonly region: PricedRegion;
  readonly words: FigureOf<'batch-cost'>['words'];
}

const RUNS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
const WIDTH = 600;
const HEIGHT = 200;
const LEFT = 62;
const BOTTOM = 26;

/** Cost over runs a day, both on scales that multiply, with the reader's batch marked; and the same as a table. */
export function BatchCostChart({ batch, instance, region, words }: BatchCostChartProps) {
  const costAt = (runsPerDay: number) => batchCost({ ...batch, runsPerDay }, instance, region);
  const points = RUNS.map((runs) => ({ runs, ...costAt(runs) }));
  const here = costAt(batch.runsPerDay);
  const lambdaCosts = points.map(({ lambda }) => lambda);
  const scale = toScale([...lambdaCosts, here.instance]);
  const line = points.map(({ runs, lambda }) => `${x(runs)},${scale.y(lambda)}`).join(' ');
  return (
    <>
      <svg
        aria-label={words.chart}
        className="line-chart"
        role="img"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        {scale.marks.map((mark) => (
          <g key={mark}>
            <line className="grid" x1={LEFT} x2={WIDTH} y1={scale.y(mark)} y2={scale.y(mark)} />
            <text textAnchor="end" x={LEFT - 8} y={scale.y(mark) + 4}>
              {formatMark(mark)}
            </text>
          </g>
        ))}
        {RUNS.map((runs, index) => (
          <text
            className={index % 2 === 1 ? 'is-between' : undefined}
            key={runs}
            textAnchor={runs === RUNS.at(-1) ? 'end' : 'middle'}
            x={x(runs)}
            y={HEIGHT - 6}
          >
            {runs.toLocaleString('en')}
          </text>
        ))}
        <line
          className="instance-line"
          x1={LEFT}
          x2={WIDTH}
          y1={scale.y(here.instance)}
          y2={scale.y(here.instance)}
        />
        <polyline className="lambda-line" points={line} />
        <circle className="here" cx={x(batch.runsPerDay)} cy={scale.y(here.lambda)} r={5} />
      </svg>
      <p aria-hidden className="chart-legend">
        <span data-tone="lambda">{words.onLambda}</span>
        <span data-tone="instance">{instance.type}</span>
        <span>{words.perDay} →</span>
      </p>
      <details className="figure-table">
        <summary>{words.table}</summary>
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.runs}</th>
                <th scope="col">{words.onLambda}</th>
                <th scope="col">{instance.type}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ runs, lambda, instance: always }) => (
                <tr key={runs}>
                  <th scope="row">{runs.toLocaleString('en')}</th>
                  <td>{formatUsd(lambda)}</td>
                  <td>{formatUsd(always)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

/** A power of ten has no cents. */
function formatMark(usd: number): string {
  return usd < 1 ? formatUsd(usd) : `$${usd.toLocaleString('en')}`;
}

function x(runs: number): number {
  return LEFT + ((WIDTH - LEFT - 4) * Math.log10(runs)) / Math.log10(RUNS[RUNS.length - 1] ?? 10);
}

/** From a power of ten below the least to one above the most, every second one marked when there are many. */
function toScale(costs: readonly number[]) {
  const from = Math.floor(Math.log10(Math.min(...costs)));
  const to = Math.ceil(Math.log10(Math.max(...costs)));
  const y = (cost: number) =>
    8 + (HEIGHT - BOTTOM - 8) * (1 - (Math.log10(cost) - from) / (to - from));
  const step = to - from > 5 ? 2 : 1;
  const marks: number[] = [];
  for (let power = from; power <= to; power += step) marks.push(10 ** power);
  return { y, marks };
}
