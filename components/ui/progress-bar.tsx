export interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; null: it is not known how much is left. */
  readonly fraction: number | null;
}

export function ProgressBar({ label, fraction }: ProgressBarProps) {
  const percent = fraction === null ? null : Math.round(fraction * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent === null ? {} : { 'aria-valuenow': percent })}
      className="h-1 w-full overflow-hidden rounded-full bg-line"
    >
      <div
        className={
          percent === null
            ? 'h-full w-full bg-accent/60 motion-safe:animate-pulse'
            : 'h-full bg-accent'
        }
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
