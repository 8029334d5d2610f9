import type { Localized } from '@/lib/i18n/locales';
import type { LimitTrialId } from './limit-trials';

/** One limit of Lambda today, with how to run into it where the workbench can. */
export interface LimitRow {
  readonly id: string;
  readonly name: Localized;
  /** The value today. */
  readonly value: Localized;
  /** Since when, and what it was before. Absent where no source gave a date. */
  readonly since?: Localized;
  readonly source: { readonly url: string; readonly read: string };
  readonly trials: readonly LimitTrialId[];
}

const READ = '2026-11-22';
const QUOTAS = {
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  read: READ,
};
const RUNTIME = {
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
  read: READ,
};
const PYTHON = { url: 'https://docs.python.org/3/library/sys.html', read: READ };

const both = (text: string): Localized => ({ ja: text, en: text });

/** In the order of the chapter: what a handler meets first comes first. */
export const LIMIT_ROWS: readonly LimitRow[] = [
  {
    id: 'timeout',
    name: { ja: '1 回の実行時間', en: 'Time of one invocation' },
    value: { ja: '1〜900 秒 (初期値は 3 秒)', en: '1 to 900 seconds (3 unless set)' },
    since: { ja: '2018 年 10 月から。それまでは 300 秒', en: 'since October 2018; 300 before' },
    source: QUOTAS,
    trials: ['timeout', 'timeoutSetting'],
  },
  {
    id: 'memory',
    name: { ja: 'メモリ', en: 'Memory' },
    value: { ja: '128〜10,240 MB', en: '128–10,240 MB' },
    since: {
      ja: '2020 年 12 月から。それまでは 3,008 MB まで',
      en: 'since December 2020; up to 3,008 MB before',
    },
    source: QUOTAS,
    trials: ['memory', 'memorySetting'],
  },
  {
    id: 'temporary-storage',
    name: both('/tmp'),
    value: { ja: '512〜10,240 MB (初期値は 512 MB)', en: '512 to 10,240 MB (512 unless set)' },
    since: {
      ja: '2022 年 3 月から。それまでは 512 MB だけ',
      en: 'since March 2022; 512 MB and no more before',
    },
    source: QUOTAS,
    trials: ['temporaryStorage'],
  },
  {
    id: 'request',
    name: { ja: 'イベント (同期)', en: 'Event, synchronous' },
    value: { ja: '6 MB (6,291,456 バイト)', en: '6 MB (6,291,456 bytes)' },
    source: QUOTAS,
    trials: ['request'],
  },
  {
    id: 'response',
    name: { ja: 'レスポンス (同期)', en: 'Response, synchronous' },
    value: { ja: '6 MB (ストリーミングなら 200 MB)', en: '6 MB (200 MB when streamed)' },
    since: {
      ja: 'ストリーミングは 2023 年 4 月から',
      en: 'streaming since April 2023',
    },
    source: QUOTAS,
    trials: ['response'],
  },
  {
    id: 'asynchronous-event',
    name: { ja: 'イベント (非同期)', en: 'Event, asynchronous' },
    value: both('1 MB'),
    since: {
      ja: '2025 年 10 月から。それまでは 256 KB',
      en: 'since October 2025; 256 KB before',
    },
    source: QUOTAS,
    trials: [],
  },
  {
    id: 'environment',
    name: { ja: '環境変数', en: 'Environment variables' },
    value: { ja: '合計 4 KB', en: '4 KB in all' },
    source: QUOTAS,
    trials: ['environment'],
  },
  {
    id: 'init',
    name: { ja: '初期化 (Init フェーズ)', en: 'Init phase' },
    value: {
      ja: '10 秒。超えると呼び出しの中でやり直し',
      en: '10 seconds; then again within the call',
    },
    source: RUNTIME,
    trials: ['init'],
  },
  {
    id: 'recursion',
    name: { ja: '関数呼び出しの深さ (Python)', en: 'Depth of calls (Python)' },
    value: {
      ja: '1,000 段。Lambda ではなく Python の制限',
      en: '1,000; Python’s limit, not Lambda’s',
    },
    source: PYTHON,
    trials: ['recursion'],
  },
  {
    id: 'package',
    name: { ja: 'コードの大きさ', en: 'Size of the code' },
    value: {
      ja: 'zip で 50 MB、展開して 250 MB、イメージなら 10 GB',
      en: '50 MB zipped, 250 MB unzipped, 10 GB as an image',
    },
    since: { ja: 'イメージは 2020 年 12 月から', en: 'images since December 2020' },
    source: QUOTAS,
    trials: [],
  },
  {
    id: 'layers',
    name: { ja: 'レイヤー', en: 'Layers' },
    value: { ja: '5 個', en: '5' },
    since: { ja: '2018 年 11 月から', en: 'since November 2018' },
    source: QUOTAS,
    trials: [],
  },
  {
    id: 'concurrency',
    name: { ja: '同時実行数', en: 'Concurrency' },
    value: {
      ja: 'リージョンごとに 1,000 (引き上げ可)。増え方は関数ごとに 10 秒で 1,000',
      en: '1,000 in a region (can be raised); a function grows by 1,000 in 10 seconds',
    },
    since: {
      ja: '増え方は 2023 年 11 月から',
      en: 'its growth since November 2023',
    },
    source: QUOTAS,
    trials: [],
  },
  {
    id: 'files',
    name: { ja: 'ファイル記述子とスレッド', en: 'File descriptors, and threads' },
    value: { ja: 'それぞれ 1,024', en: '1,024 of each' },
    source: QUOTAS,
    trials: [],
  },
];
