import { DEFAULT_LOCALE } from './default-locale';
import { momentOf, type TimeZone } from './time-zone';

interface ZonedDateParts {
  readonly nowMs: () => number;
  /** Asked anew each time: a process may change its `TZ`. */
  readonly zone: () => TimeZone;
}

type Fields = 'FullYear' | 'Month' | 'Date' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds';

const SETTABLE: readonly Fields[] = [
  'FullYear',
  'Month',
  'Date',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
];

const RealDate = Date;
const { DateTimeFormat: RealDateTimeFormat } = Intl;
const own = RealDate.prototype;
const real = {
  parse: RealDate.parse,
  utc: RealDate.UTC,
  getTime: own.getTime,
  getTimezoneOffset: own.getTimezoneOffset,
  toUTCString: own.toUTCString,
};

/**
 * Gives this realm's `Date` and `Intl` the process's time zone and clock: an engine only knows the zone of the machine it
 * runs on. Methods stay functions of the engine to whoever looks at them. @returns The `Date` to use in its place.
 */
export function zoneDate(parts: ZonedDateParts): DateConstructor {
  const { nowMs, zone } = parts;
  const moment = (shownMs: number) => momentOf(zone(), shownMs);
  const shown = (epochMs: number) => new RealDate(epochMs + zone().offsetMsAt(epochMs));
  zoneFields(shown, moment);
  zoneTexts(zone, shown);
  zoneFormats(zone);
  const parse = (text: string) => parsed(`${text}`, moment);
  RealDate.parse = replaced(RealDate.parse, (_, [text]) => parse(text as string));
  const ZonedDate = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, [epochOf(given, { nowMs, parse, moment })], newTarget),
    apply: () => new RealDate(nowMs()).toString(),
  });
  define(own, 'constructor', ZonedDate);
  return ZonedDate;
}

type Given = readonly unknown[];

function epochOf(
  given: Given,
  {
    nowMs,
    parse,
    moment,
  }: Pick<ZonedDateParts, 'nowMs'> & Record<'parse' | 'moment', (given: never) => number>,
): unknown {
  if (given.length === 0) return nowMs();
  const [only] = given;
  if (given.length === 1) return typeof only === 'string' ? parse(only as never) : only;
  return moment(Reflect.apply(real.utc, RealDate, given) as never);
}

const OFFSET_OR_ZONE =
  /\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:[AaPp][Mm])?\s*(?:GMT|UTC|UT)?\s*[+-]\d|\b(?:GMT|UTC|UT|Z|[ECMP][SD]T)\b|\dZ/i;
const DATE_ONLY = /^\s*(?:[+-]\d{6}|\d{4})(?:-\d\d(?:-\d\d)?)?\s*$/;

/** The engine reads a time without a zone as one of the machine's. */
function parsed(text: string, moment: (shownMs: number) => number): number {
  const epochMs = real.parse(text);
  if (Number.isNaN(epochMs) || OFFSET_OR_ZONE.test(text) || DATE_ONLY.test(text)) return epochMs;
  const minutes = Reflect.apply(real.getTimezoneOffset, new RealDate(epochMs), []);
  return moment(epochMs - minutes * 60_000);
}

function zoneFields(shown: (epochMs: number) => Date, moment: (shownMs: number) => number): void {
  for (const field of [...SETTABLE, 'Day'] as const) {
    const get = own[`getUTC${field}`];
    own[`get${field}`] = replaced(own[`get${field}`], (date) =>
      Reflect.apply(get, shown(timeOf(date)), []),
    );
  }
  for (const field of SETTABLE) {
    const set = own[`setUTC${field}`];
    own[`set${field}`] = replaced(own[`set${field}`], (date, given) => {
      const local = shown(timeOf(date));
      Reflect.apply(set, local, given);
      return (date as Date).setTime(moment(timeOf(local)));
    });
  }
  own.getTimezoneOffset = replaced(own.getTimezoneOffset, (date) => {
    const epochMs = timeOf(date);
    return (epochMs - timeOf(shown(epochMs))) / 60_000;
  });
  const inCentury = (year: unknown) => (Number(year) >= 0 && Number(year) <= 99 ? 1900 : 0);
  define(
    own,
    'getYear',
    replaced(Reflect.get(own, 'getYear'), (date) => fullYear(date) - 1900),
  );
  define(
    own,
    'setYear',
    replaced(Reflect.get(own, 'setYear'), (date, [year]) =>
      (date as Date).setFullYear(Math.trunc(Number(year)) + inCentury(year)),
    ),
  );
}

const fullYear = (date: unknown) => (date as Date).getFullYear();

function zoneTexts(zone: () => TimeZone, shown: (epochMs: number) => Date): void {
  const day = (epochMs: number) => {
    const text: string = Reflect.apply(real.toUTCString, shown(epochMs), []);
    const [, weekday, date, month, year] = /^(\w+), (\d+) (\w+) (-?\d+) /.exec(text) ?? [];
    return `${weekday} ${month} ${date} ${year}`;
  };
  const time = (epochMs: number) => {
    const text: string = Reflect.apply(real.toUTCString, shown(epochMs), []);
    const offset = zone().offsetMsAt(epochMs) / 60_000;
    const [hours, minutes] = [Math.abs(offset) / 60, Math.abs(offset) % 60].map(twoDigits);
    const east = `${offset < 0 ? '-' : '+'}${hours}${minutes}`;
    return `${text.slice(-12)}${east} (${zone().longNameAt(epochMs)})`;
  };
  const text = (of: (epochMs: number) => string) => (date: unknown) => {
    const epochMs = timeOf(date);
    return Number.isNaN(epochMs) ? 'Invalid Date' : of(epochMs);
  };
  own.toString = replaced(
    own.toString,
    text((epochMs) => `${day(epochMs)} ${time(epochMs)}`),
  );
  own.toDateString = replaced(own.toDateString, text(day));
  own.toTimeString = replaced(own.toTimeString, text(time));
}

const twoDigits = (value: number) => String(Math.floor(value)).padStart(2, '0');

function zoneFormats(zone: () => TimeZone): void {
  const withZone = ([locales, options]: Given) => [
    locales ?? DEFAULT_LOCALE,
    zoned(options as object, zone()),
  ];
  for (const method of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const format = own[method];
    own[method] = replaced(format, (date, given) =>
      Reflect.apply(format, date, withZone(given) as never),
    );
  }
  const ZonedFormat = new Proxy(RealDateTimeFormat, {
    construct: (target, given, newTarget) => Reflect.construct(target, withZone(given), newTarget),
    apply: (target, self, given) => Reflect.apply(target, self, withZone(given) as never),
  });
  define(Intl, 'DateTimeFormat', ZonedFormat);
  define(RealDateTimeFormat.prototype, 'constructor', ZonedFormat);
}

function zoned(options: { readonly timeZone?: unknown } | undefined, { name }: TimeZone): unknown {
  if (options === null || options?.timeZone !== undefined) return options;
  return Object.assign(Object.create(options ?? null), { timeZone: name });
}

/** @throws as the engine does for what is no date. */
function timeOf(date: unknown): number {
  return Reflect.apply(real.getTime, date, []);
}

type AnyMethod = (...given: never[]) => unknown;

/** The function with another way of answering; its name, length and text stay the engine's. */
function replaced<Method extends AnyMethod>(
  method: Method,
  answer: (self: unknown, given: Given) => unknown,
): Method {
  return new Proxy(method, { apply: (_, self, given) => answer(self, given) });
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
