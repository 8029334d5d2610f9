/** A place's local time, as the variable `TZ` names it. */
export interface TimeZone {
  /** As `Intl` knows it. */
  readonly name: string;
  /** East of Greenwich. */
  offsetMsAt(epochMs: number): number;
  /** `Japan Standard Time` */
  longNameAt(epochMs: number): string;
}

const { DateTimeFormat } = Intl;

const UTC: TimeZone = {
  name: 'UTC',
  offsetMsAt: () => 0,
  longNameAt: () => 'Coordinated Universal Time',
};

const known = new Map<string, TimeZone>();

/** What a value of `TZ` means: `:UTC`, `Asia/Tokyo`, `JST-9`. What nobody knows is UTC, as in C. */
export function timeZoneOf(variable: string | undefined): TimeZone {
  const name = intlName((variable ?? '').replace(/^:/, ''));
  if (name === 'UTC') return UTC;
  const zone = known.get(name) ?? openZone(name);
  known.set(name, zone);
  return zone;
}

/** POSIX counts west of Greenwich, as the zones of `Etc` do. */
function intlName(text: string): string {
  const [, hours] = /^[A-Za-z]{3,}([+-]?\d{1,2})$/.exec(text) ?? [];
  if (hours === undefined) return /^(UTC|GMT|UCT|Zulu|)$/.test(text) ? 'UTC' : text;
  return Number(hours) === 0 ? 'UTC' : `Etc/GMT${Number(hours) > 0 ? '+' : ''}${Number(hours)}`;
}

function openZone(name: string): TimeZone {
  try {
    const offsets = new DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    const names = new DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'long' });
    return {
      name,
      offsetMsAt: (epochMs) => offsetMs(zonePart(offsets, epochMs)),
      longNameAt: (epochMs) => zonePart(names, epochMs),
    };
  } catch {
    return UTC;
  }
}

function zonePart(format: Intl.DateTimeFormat, epochMs: number): string {
  for (const { type, value } of format.formatToParts(epochMs)) {
    if (type === 'timeZoneName') return value;
  }
  return 'GMT';
}

/** Reads `GMT`, `GMT+09:00` and `GMT-03:06:28`. */
function offsetMs(text: string): number {
  const [, sign, hours, minutes, seconds = '0'] =
    /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  if (sign === undefined) return 0;
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ms : ms;
}

const DAY_MS = 86_400_000;

/**
 * The moment at which clocks in the zone show this, given as if they showed UTC. Where clocks skip it the offset of
 * before counts, where they show it twice the first time.
 */
export function momentOf(zone: TimeZone, shownMs: number): number {
  if (zone === UTC || !Number.isFinite(shownMs)) return shownMs;
  const before = zone.offsetMsAt(shownMs - DAY_MS);
  const first = shownMs - before;
  if (zone.offsetMsAt(first) === before) return first;
  const after = zone.offsetMsAt(shownMs + DAY_MS);
  return zone.offsetMsAt(shownMs - after) === after ? shownMs - after : first;
}
