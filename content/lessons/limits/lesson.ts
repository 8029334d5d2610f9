import { defineLesson } from '@/lib/course/lesson';
import { exercises } from './exercises';

export const lesson = defineLesson({
  slug: 'limits',
  notes: ['1-1-3'],
  title: { ja: 'Lambda の制限', en: 'What Lambda will not do' },
  promise: {
    ja: 'ある処理が Lambda の制限に収まるかを判断でき、収まらないときにどこで何が起きるかを言えます',
    en: 'tell whether a job fits into Lambda, and say what will happen, and where, if it does not',
  },
  minutes: 30,
  updated: { ja: '2026-11-25', en: '2026-11-25' },
  sections: [
    {
      id: 'stateless',
      title: { ja: '前回のことは当てにできない', en: 'Nothing to rely on from last time' },
    },
    { id: 'time', title: { ja: '15 分で終わる', en: 'Fifteen minutes, and not one more' } },
    {
      id: 'suits',
      title: { ja: '向いている仕事、向いていない仕事', en: 'What suits it, and what does not' },
    },
    { id: 'years', title: { ja: '制限は動く', en: 'Limits move' } },
    { id: 'walls', title: { ja: '壁に当たってみる', en: 'Run into the walls' } },
    { id: 'exercises', title: { ja: '演習', en: 'Exercises' } },
    {
      id: 'console',
      title: { ja: '実際のコンソールと CLI では', en: 'In the real console and with the CLI' },
    },
    { id: 'recap', title: { ja: 'まとめ', en: 'Recap' } },
  ],
  opensWith: 'traces',
  samples: {
    traces: {
      folder: 'traces',
      runtime: 'python3.14',
      handler: 'lambda_function.traces_handler',
      events: [
        { name: 'one', payload: {} },
        { name: 'two', payload: {} },
        { name: 'hang', payload: { sleep: 60 } },
        { name: 'after', payload: {} },
      ],
    },
    countdown: {
      folder: 'countdown',
      runtime: 'python3.14',
      handler: 'lambda_function.countdown_handler',
      timeoutSeconds: 900,
      events: [
        { name: 'twenty', payload: { minutes: 20 } },
        { name: 'five', payload: { minutes: 5 } },
      ],
    },
    'too-big': {
      folder: 'too-big',
      runtime: 'python3.14',
      handler: 'lambda_function.report_handler',
      events: [
        { name: 'seven-million', payload: { characters: 7_000_000 } },
        { name: 'twelve', payload: { characters: 12 } },
      ],
    },
    'too-hungry': {
      folder: 'too-hungry',
      runtime: 'python3.14',
      handler: 'lambda_function.gather_handler',
      events: [
        { name: 'three-hundred', payload: { megabytes: 300 } },
        { name: 'ten', payload: { megabytes: 10 } },
      ],
    },
  },
  predictions: [
    {
      id: 'after-a-timeout',
      question: {
        ja: '`traces` を 2 回呼び、3 回目は 60 秒眠らせて 3 秒のタイムアウトで止められました。続けて 4 回目を呼びます。`memory`（変数）と `tmp`（`/tmp` のファイル）は、それぞれいくつでしょうか。',
        en: '`traces` is called twice, then told to sleep for 60 seconds and stopped at its timeout of 3. Now comes a fourth call. What do `memory`, the variable, and `tmp`, the file in `/tmp`, stand at?',
      },
      sample: 'traces',
      event: 'after',
      before: ['one', 'two', 'hang'],
      options: [
        {
          says: {
            ja: '`{"memory": 4, "tmp": 4}`：どちらも残る',
            en: '`{"memory": 4, "tmp": 4}`: both are kept',
          },
          expect: { payload: { memory: 4, tmp: 4 } },
        },
        {
          says: {
            ja: '`{"memory": 1, "tmp": 1}`：どちらも消える',
            en: '`{"memory": 1, "tmp": 1}`: both are gone',
          },
          expect: { payload: { memory: 1, tmp: 1 } },
        },
        {
          says: {
            ja: '`{"memory": 1, "tmp": 4}`：変数だけ消える',
            en: '`{"memory": 1, "tmp": 4}`: only the variable is gone',
          },
          expect: { payload: { memory: 1, tmp: 4 } },
        },
      ],
      because: {
        ja: 'タイムアウトで捨てられるのは、プロセスです。変数はプロセスとともに消え、次の呼び出しでコードが読み込み直されます。一方 `/tmp` は実行環境のものなので、止められた 3 回目が書いた `3` まで残っています。途中まで書かれたファイルが残ることもある、ということです。',
        en: 'A timeout throws away the process. The variable goes with it, and the next call loads the code afresh. `/tmp` belongs to the environment and stays, down to the `3` that the doomed call had written. So half-finished files can be waiting for you as well.',
      },
    },
    {
      id: 'twenty-minutes',
      question: {
        ja: 'タイムアウトを上限の 900 秒にした関数が、1 分ずつ 20 回眠ります。呼び出し元には何が届くでしょうか（時計は早送りされます）。',
        en: 'The timeout is at its maximum, 900 seconds. The function sleeps a minute, twenty times. What does the caller get? (The clock is fast-forwarded.)',
      },
      sample: 'countdown',
      event: 'twenty',
      options: [
        {
          says: {
            ja: '20 分後に `{"minutes": 20}`',
            en: '`{"minutes": 20}`, after twenty minutes',
          },
          expect: { payload: { minutes: 20 } },
        },
        {
          says: {
            ja: '15 分までの結果 `{"minutes": 15}`',
            en: '`{"minutes": 15}`, what was done by then',
          },
          expect: { payload: { minutes: 15 } },
        },
        {
          says: {
            ja: '結果はなく、タイムアウトのエラー',
            en: 'no result, an error about the timeout',
          },
          expect: { outcome: 'timedOut' },
        },
      ],
      because: {
        ja: '時間切れの関数は、その場で止められます。片付けの機会はなく、途中の結果も返りません。残るのは、止まる前に外へ書いたもの、つまりログの 15 行だけです。',
        en: 'When time is up the function is stopped where it stands. There is no moment to tidy up and no partial result. All that remains is what was written down before: fifteen lines in the log.',
      },
    },
  ],
  exercises,
  figures: [
    { kind: 'limit-years', id: 'years' },
    {
      kind: 'failure-atlas',
      id: 'walls',
      failures: [
        {
          title: '900 s',
          sample: 'countdown',
          event: 'twenty',
          meaning: {
            ja: 'ここでは早送りなので一瞬ですが、本物では 15 分待った末のエラーです。料金は 900 秒分かかります。',
            en: 'Fast-forwarded here. On Lambda this error comes after a quarter of an hour, and the 900 seconds are billed.',
          },
        },
        {
          title: '6 MB',
          sample: 'too-big',
          event: 'seven-million',
          meaning: {
            ja: '関数は最後まで動き、`return` もしました。大きすぎたのは戻り値です。大きな結果は S3 に置き、その場所を返します。',
            en: 'The function ran to its end and returned; its answer was too large to carry. Put a large result into S3 and return where it is.',
          },
        },
        {
          title: '128 MB',
          sample: 'too-hungry',
          event: 'three-hundred',
          meaning: {
            ja: 'メモリが足りなくなると、例外ではなくプロセスごと止められます。`except MemoryError` で受け止められるとは限りません。設定を 512 MB にすれば動きます。',
            en: 'Running out of memory is not an exception to be caught: the process is killed. Give the function 512 MB and it gets through.',
          },
        },
      ],
    },
  ],
});
