import type { EpochMs } from './clock';

const MS_PER_DAY = 86_400_000;

/** The instant in the form the platform logs it: `2026-11-22T12:23:13.975Z`. */
export function isoTime(at: EpochMs): string {
  const wholeMs = Math.floor(at);
  const day = Math.floor(wholeMs / MS_PER_DAY);
  const msOfDay = wholeMs - day * MS_PER_DAY;
  const hours = padded(Math.floor(msOfDay / 3_600_000), 2);
  const minutes = padded(Math.floor(msOfDay / 60_000) % 60, 2);
  const seconds = padded(Math.floor(msOfDay / 1_000) % 60, 2);
  return `${isoDate(day)}T${hours}:${minutes}:${seconds}.${padded(msOfDay % 1_000, 3)}Z`;
}

/** The parts of the UTC date, as a log stream's name wants them: `2026/11/22`. */
export function datePath(at: EpochMs): string {
  return isoTime(at).slice(0, 10).replaceAll('-', '/');
}

/** The proleptic Gregorian date of a day counted from 1970-01-01, with years that begin in March. */
function isoDate(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
