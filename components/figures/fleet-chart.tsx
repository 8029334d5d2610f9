import type { FleetReport } from '@/lib/course/fleet/fleet-report';
import { MAX_PER_SECOND } from '@/lib/course/fleet/load';

interface FleetChartProps {
  readonly report: FleetReport;
  readonly label: string;
}

const WIDTH = 600;
const HEIGHT = 70;
const BAR = WIDTH / 60;

/** An hour in minutes: what was served, what was lost above it, and how much could have been served. */
export function FleetChart({ report, label }: FleetChartProps) {
  const capacity = report.minutes
    .map((minute, index) => {
      const y = HEIGHT - height(Math.min(minute.capacity, MAX_PER_SECOND * 1.02));
      return `${index * BAR},${y} ${(index + 1) * BAR},${y}`;
    })
    .join(' ');
  return (
    <svg
      aria-label={label}
      className="fleet-chart"
      preserveAspectRatio="none"
      role="img"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      {report.minutes.map(({ served, dropped }, minute) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a minute of the hour
        <g key={minute}>
          <rect
            className="served"
            height={height(served)}
            width={BAR - 1.5}
            x={minute * BAR}
            y={HEIGHT - height(served)}
          />
          <rect
            className="dropped"
            height={height(dropped)}
            width={BAR - 1.5}
            x={minute * BAR}
            y={HEIGHT - height(served + dropped)}
          />
        </g>
      ))}
      <polyline className="capacity" points={capacity} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function height(perSecond: number): number {
  return (perSecond / MAX_PER_SECOND) * HEIGHT;
}
