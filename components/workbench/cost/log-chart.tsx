'use client';

export interface LogChartProps {
  readonly label: string;
  /** Memory size in MB and the value there, in rising order. */
  readonly points: readonly (readonly [number, number])[];
  /** The memory size to set off. */
  readonly marked: number;
  readonly format: (value: number) => string;
}

const WIDTH = 320;
const HEIGHT = 150;
const LEFT = 58;
const BOTTOM = 22;
const TOP = 10;
const RIGHT = 24;

/** One line over memory, both scales logarithmic: equal ratios are equal steps. A table beside it says the same. */
export function LogChart({ label, points, marked, format }: LogChartProps) {
  if (points.length === 0) return null;
  const x = scale(
    points.map(([memory]) => memory),
    [LEFT, WIDTH - RIGHT],
  );
  const values = points.map(([, value]) => value);
  const y = scale(roomy(values), [HEIGHT - BOTTOM, TOP]);
  const line = points.map(([memory, value]) => `${x(memory)},${y(value)}`).join(' ');
  return (
    <figure className="min-w-0">
      <figcaption className="text-muted text-xs">{label}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="log-chart">
        {[...new Set([Math.min(...values), Math.max(...values)])].map((value) => (
          <g key={value}>
            <line
              className="log-chart-grid"
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(value)}
              y2={y(value)}
            />
            <text x={LEFT - 11} y={y(value) + 4} textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {points.map(([memory, value]) => (
          <g key={memory}>
            <line
              className="log-chart-grid"
              x1={x(memory)}
              x2={x(memory)}
              y1={HEIGHT - BOTTOM}
              y2={HEIGHT - BOTTOM + 4}
            />
            {isLabelled(memory, points) ? (
              <text x={x(memory)} y={HEIGHT - 5} textAnchor="middle">
                {memory.toLocaleString('en')}
              </text>
            ) : null}
            <circle
              className={memory === marked ? 'log-chart-marked' : 'log-chart-dot'}
              cx={x(memory)}
              cy={y(value)}
              r={memory === marked ? 5 : 3}
            >
              <title>{`${memory.toLocaleString('en')} MB: ${format(value)}`}</title>
            </circle>
          </g>
        ))}
        <polyline className="log-chart-line" points={line} />
      </svg>
    </figure>
  );
}

/** Every label beside each other would run together: the ends and the whole vCPU are enough. */
function isLabelled(memory: number, points: LogChartProps['points']): boolean {
  return memory === points[0]?.[0] || memory === points.at(-1)?.[0] || memory === 1_769;
}

/** A level line lies in the middle of its chart, not on its edge. */
function roomy(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high / low > 1.5 ? [low, high] : [low / 1.5, high * 1.5];
}

function scale(
  values: readonly number[],
  [from, to]: readonly [number, number],
): (value: number) => number {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  const span = high - low || 1;
  return (value) => from + ((Math.log(value) - low) / span) * (to - from);
}
