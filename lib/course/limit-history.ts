import type { Localized } from '@/lib/i18n/locales';

/** One value a limit had, from a day on. */
export interface LimitValue {
  /** As in `2018-10-10`, or `2025-10` where the day is not known. Absent: so it was in the oldest text this table rests on. */
  readonly since?: string;
  readonly value: Localized;
}

/** A limit of the service with what it was and what it is. */
export interface LimitHistory {
  readonly id: string;
  readonly name: Localized;
  /** Oldest first. A limit that came with a feature begins with that feature. */
  readonly values: readonly [LimitValue, ...LimitValue[]];
  readonly source: string;
}

/** The first and the last year the table can be turned to. */
export const LIMIT_YEARS = { first: 2017, last: 2026 } as const;
/** When the quotas of today were read. */
export const LIMITS_READ = '2026-11-22';

const QUOTAS = 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html';
const RELEASES = 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-releases.html';

const same = (text: string): Localized => ({ ja: text, en: text });

export const LIMIT_HISTORY: readonly LimitHistory[] = [
  {
    id: 'timeout',
    name: { ja: '1 回の最大実行時間', en: 'Longest run' },
    values: [
      { since: '2015-10-08', value: { ja: '300 秒', en: '300 s' } },
      { since: '2018-10-10', value: { ja: '900 秒', en: '900 s' } },
    ],
    source: RELEASES,
  },
  {
    id: 'memory',
    name: { ja: 'メモリ', en: 'Memory' },
    values: [
      { value: same('1,536 MB') },
      { since: '2017-11-30', value: same('3,008 MB') },
      { since: '2020-12-01', value: same('10,240 MB') },
    ],
    source: QUOTAS,
  },
  {
    id: 'tmp',
    name: { ja: '`/tmp` の大きさ', en: 'Size of `/tmp`' },
    values: [{ value: same('512 MB') }, { since: '2022-03-24', value: same('10,240 MB') }],
    source: QUOTAS,
  },
  {
    id: 'synchronous-payload',
    name: { ja: '同期呼び出しの入力と出力', en: 'Input and output, caller waiting' },
    values: [{ value: { ja: 'それぞれ 6 MB', en: '6 MB each' } }],
    source: QUOTAS,
  },
  {
    id: 'asynchronous-payload',
    name: { ja: '非同期呼び出しの入力', en: 'Input, caller not waiting' },
    values: [
      { value: same('128 KB') },
      { since: '2018-11-16', value: same('256 KB') },
      { since: '2025-10', value: same('1 MB') },
    ],
    source: RELEASES,
  },
  {
    id: 'streamed-response',
    name: { ja: 'ストリーミングの出力', en: 'Output, streamed' },
    values: [
      { since: '2023-04-06', value: same('20 MB') },
      { since: '2025-07-31', value: same('200 MB') },
    ],
    source: QUOTAS,
  },
  {
    id: 'zip',
    name: { ja: 'zip の大きさ（直接アップロード）', en: 'Zip, uploaded directly' },
    values: [{ value: same('50 MB') }],
    source: QUOTAS,
  },
  {
    id: 'unzipped',
    name: { ja: '展開後の大きさ（レイヤーを含む）', en: 'Unzipped, layers included' },
    values: [{ value: same('250 MB') }],
    source: QUOTAS,
  },
  {
    id: 'image',
    name: { ja: 'コンテナイメージの大きさ', en: 'Container image' },
    values: [{ since: '2020-12-01', value: same('10 GB') }],
    source: QUOTAS,
  },
  {
    id: 'variables',
    name: { ja: '環境変数の合計', en: 'Environment variables, in all' },
    values: [{ since: '2016-11-18', value: same('4 KB') }],
    source: RELEASES,
  },
  {
    id: 'layers',
    name: { ja: 'レイヤーの数', en: 'Layers' },
    values: [{ since: '2018-11-29', value: same('5') }],
    source: RELEASES,
  },
  {
    id: 'concurrency',
    name: { ja: '同時実行数（既定値）', en: 'Concurrent runs, default' },
    values: [{ value: { ja: 'リージョンごとに 1,000', en: '1,000 a region' } }],
    source: QUOTAS,
  },
  {
    id: 'scaling',
    name: { ja: '実行環境が増える速さ', en: 'How fast environments are added' },
    values: [
      {
        value: {
          ja: '最初に 500〜3,000、その後 1 分に 500（アカウント全体）',
          en: '500 to 3,000 at first, then 500 a minute, whole account',
        },
      },
      {
        since: '2023-11-27',
        value: { ja: '10 秒に 1,000（関数ごと）', en: '1,000 every 10 s, each function' },
      },
    ],
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
  },
  {
    id: 'stored-code',
    name: { ja: '置いておけるコードの合計', en: 'Code kept, in all' },
    values: [
      { value: { ja: 'リージョンごとに 75 GB', en: '75 GB a region' } },
      { since: '2026-04-30', value: { ja: 'リージョンごとに 300 GB', en: '300 GB a region' } },
    ],
    source: QUOTAS,
  },
];

/** The value at the end of a year, and whether it was new that year; nothing before the feature was there. */
export function limitIn(
  { values }: LimitHistory,
  year: number,
): { readonly value: Localized; readonly isNew: boolean; readonly since?: string } | undefined {
  const known = values.filter(({ since }) => since === undefined || yearOf(since) <= year);
  const last = known.at(-1);
  if (!last) return undefined;
  const isNew = last.since !== undefined && yearOf(last.since) === year;
  return { value: last.value, isNew, ...(last.since && { since: last.since }) };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
