import type { Lesson } from '@/lib/course/lesson';

export const exercises: Lesson['exercises'] = [
  {
    id: 'limits/own-basket',
    title: { ja: '前の客のかごを空にする', en: 'Somebody else’s basket' },
    task: {
      ja: '買い物かごの合計を返す関数です。1 人目は正しい合計を受け取りますが、2 人目の合計には 1 人目の品物が混じります。どの呼び出しにも、その人の品物だけの合計を返してください。途中でエラーになった人の後でも同じです。',
      en: 'This function adds up a shopping basket. The first customer gets the right total; the second one pays for the first one’s things as well. Make every answer depend on its own event alone, even after a call that failed halfway.',
    },
    start: {
      folder: 'own-basket',
      runtime: 'python3.14',
      handler: 'lambda_function.total_handler',
      events: [
        { name: 'first-customer', payload: { prices: [100, 250] } },
        { name: 'second-customer', payload: { prices: [80] } },
        { name: 'broken-order', payload: { prices: [50, 'ten'] } },
      ],
    },
    hints: [
      {
        ja: '2 回続けて実行し、ログの `basket:` を見比べてください。かごはいつ作られているでしょうか。',
        en: 'Run it twice and compare the `basket:` lines in the log. When is the basket made?',
      },
      {
        ja: '関数の外にある変数は、実行環境が続く間ずっと 1 つです。`basket = []` の置き場所が問題です。',
        en: 'What stands outside the function is made once per environment. Look at where `basket = []` stands.',
      },
      {
        ja: '`basket = []` を、関数の最初の行に移します。',
        en: 'Make `basket = []` the first line of the function.',
      },
    ],
    checks: [
      {
        says: { ja: '1 人目の合計は 350', en: 'the first customer pays 350' },
        steps: [
          {
            payload: { prices: [100, 250] },
            environment: 'cold',
            expect: { payload: { total: 350 } },
          },
        ],
      },
      {
        says: {
          ja: '同じ実行環境で、2 人目の合計は 80',
          en: 'in the same environment, the second pays 80',
        },
        steps: [{ payload: { prices: [80] }, expect: { start: 'warm', payload: { total: 80 } } }],
      },
      {
        says: {
          ja: 'エラーになった注文の後でも、次の人の合計は 10',
          en: 'after an order that failed, the next customer pays 10',
        },
        steps: [
          { payload: { prices: [50, 'ten'] }, expect: { outcome: 'failed' } },
          { payload: { prices: [10] }, expect: { start: 'warm', payload: { total: 10 } } },
        ],
      },
    ],
    mistakes: [
      {
        name: 'emptied-last',
        shows: [
          { check: 1, step: 0, looksLike: { payload: { total: 80 } } },
          { check: 2, step: 1, looksLike: { outcome: 'failed' } },
        ],
        feedback: {
          ja: 'うまくいった後でかごを空にしています。エラーになるとそこまで進まないので、壊れた注文がかごに残り、後の人が皆エラーになります。残さないのが確実です。',
          en: 'The basket is emptied after things went well. An error never gets that far: the broken order stays in the basket and every customer after it fails too. It is safer to keep nothing at all.',
        },
      },
      {
        name: 'still-shared',
        shows: [{ check: 1, step: 0, looksLike: { payload: { total: 430 } } }],
        feedback: {
          ja: '2 人目が 430 でした。350 と 80 を足した額です。かごがまだ関数の外にあり、実行環境が続く限り増えていきます。',
          en: 'The second customer paid 430, which is 350 and 80. The basket is still outside the function and grows as long as the environment lives.',
        },
      },
      {
        name: 'refused',
        shows: [{ check: 0, step: 0, looksLike: { payload: { total: 0 } } }],
        feedback: {
          ja: '合計が 0 です。イベントの品物をかごに入れていません。',
          en: 'The total is 0: nothing from the event goes into the basket any more.',
        },
      },
    ],
  },
  {
    id: 'limits/stop-in-time',
    title: { ja: '止められる前に、切り上げる', en: 'Stop before you are stopped' },
    task: {
      ja: '本を 1 ページずつ変換する関数です。1 ページに 4 秒かかり、タイムアウトは 60 秒です。残り時間が **10 秒を切っていたら**次のページに進まず、`{"next": 続きのページ}` を返してください。最後のページまで終わったら `{"next": null}` です。待ち時間は早送りされるので、確認はすぐに終わります。',
      en: 'This function converts a book, page by page. A page takes 4 seconds; the timeout is 60. When **fewer than 10 seconds are left**, begin no further page and return `{"next": the page to go on with}`. When the last page is done, return `{"next": null}`. Checks are fast-forwarded, so you wait for nothing.',
    },
    start: {
      folder: 'stop-in-time',
      runtime: 'python3.14',
      handler: 'lambda_function.book_handler',
      timeoutSeconds: 60,
      events: [
        { name: 'leaflet', payload: { first: 1, last: 5 } },
        { name: 'book', payload: { first: 1, last: 30 } },
      ],
    },
    hints: [
      {
        ja: '残り時間は `context` に尋ねられます。ページに取りかかる前に、毎回尋ねましょう。',
        en: '`context` knows how much time is left. Ask before each page, not once.',
      },
      {
        ja: '`for` のすぐ内側、`convert(page)` の前に `if` を置きます。単位はミリ秒です。',
        en: 'An `if` inside the `for`, above `convert(page)`. Mind the unit: milliseconds.',
      },
      {
        ja: '`if context.get_remaining_time_in_millis() < 10_000:` のとき `return {"next": page}`',
        en: '`if context.get_remaining_time_in_millis() < 10_000:` then `return {"next": page}`',
      },
    ],
    checks: [
      {
        says: { ja: '5 ページなら最後まで終わる', en: 'finishes five pages' },
        steps: [
          {
            payload: { first: 1, last: 5 },
            environment: 'cold',
            expect: { payload: { next: null }, logLines: ['page 1', 'page 5'] },
          },
        ],
      },
      {
        says: {
          ja: '30 ページなら 13 ページで切り上げ、続きは 14 からと答える',
          en: 'leaves off after page 13 of 30 and says to go on with 14',
        },
        steps: [
          {
            payload: { first: 1, last: 30 },
            expect: { payload: { next: 14 }, logLines: ['page 13'], logLacks: 'page 14' },
          },
        ],
      },
      {
        says: { ja: '続きから呼ぶと、2 回で終わる', en: 'gets to the end in two more calls' },
        steps: [
          { payload: { first: 14, last: 30 }, expect: { payload: { next: 27 } } },
          { payload: { first: 27, last: 30 }, expect: { payload: { next: null } } },
        ],
      },
    ],
    mistakes: [
      {
        name: 'seconds-for-milliseconds',
        shows: [{ check: 1, step: 0, looksLike: { outcome: 'timedOut' } }],
        feedback: {
          ja: '30 ページの途中でタイムアウトしました。残り時間を見ていないか、単位が違います。返ってくるのはミリ秒なので、10 秒は `10_000` です。',
          en: 'The book ran into the timeout. Either nothing asks for the time left, or the unit is off: it comes in milliseconds, so 10 seconds are `10_000`.',
        },
      },
      {
        name: 'same-page-again',
        shows: [{ check: 1, step: 0, looksLike: { payload: { next: 13 } } }],
        feedback: {
          ja: '`{"next": 13}` でした。13 ページはもう終わっているので、次の呼び出しで同じページをもう一度変換します。尋ねるのを `convert(page)` の前にしましょう。',
          en: 'You answered 13, but page 13 is done, and the next call will do it again. Ask before `convert(page)`.',
        },
      },
      {
        name: 'leaves-one-out',
        shows: [{ check: 1, step: 0, looksLike: { payload: { next: 15 } } }],
        feedback: {
          ja: '`{"next": 15}` でした。14 ページは誰も変換しません。まだ取りかかっていないページを返しましょう。',
          en: 'You answered 15, so nobody ever converts page 14. Return the page that was not begun.',
        },
      },
    ],
  },
  {
    id: 'limits/tmp-survives',
    title: { ja: 'プロセスが落ちても残るもの', en: 'What outlives a crash' },
    task: {
      ja: '価格表を作るのに 2 秒かかります。今は変数に入れているので、プロセスが落ちると作り直しです。`/tmp/prices.json` に保存し、あればそれを使ってください。落ちた直後の呼び出しで `building the price table` がログに出なければ合格です。',
      en: 'Building this price table takes two seconds. It is kept in a variable, and a crash of the process takes the variable along. Keep it in `/tmp/prices.json` instead and use that when it is there: the call after a crash must not log `building the price table` again.',
    },
    start: {
      folder: 'tmp-survives',
      runtime: 'nodejs24.x',
      handler: 'index.priceHandler',
      events: [
        { name: 'apple', payload: { fruit: 'apple' } },
        { name: 'crash', payload: { crash: true } },
      ],
    },
    hints: [
      {
        ja: 'プロセスが落ちても、実行環境の `/tmp` は消えません。変数は消えます。',
        en: 'When the process goes, variables go with it. The environment’s `/tmp` stays.',
      },
      {
        ja: '`buildPrices()` を呼ぶ前に、ファイルがあるかを調べます。なければ作った後で書きます。`node:fs` の `existsSync`、`readFileSync`、`writeFileSync` を使います。',
        en: 'Look for the file before calling `buildPrices()`, and write it afterwards. `node:fs` has `existsSync`, `readFileSync` and `writeFileSync`.',
      },
      {
        ja: '`if (existsSync(FILE)) return JSON.parse(readFileSync(FILE, "utf8"));`',
        en: '`if (existsSync(FILE)) return JSON.parse(readFileSync(FILE, "utf8"));`',
      },
    ],
    checks: [
      {
        says: {
          ja: '最初は価格表を作り、120 を返す',
          en: 'builds the table first, and answers 120',
        },
        steps: [
          {
            payload: { fruit: 'apple' },
            environment: 'cold',
            expect: { payload: { price: 120 }, logLines: ['building the price table'] },
          },
        ],
      },
      {
        says: {
          ja: 'プロセスが落ちた後は、作り直さずに 150 を返す',
          en: 'after a crash, answers 150 without building again',
        },
        steps: [
          { payload: { crash: true }, expect: { outcome: 'failed' } },
          { payload: { fruit: 'pear' }, expect: { payload: { price: 150 }, logLacks: 'building' } },
        ],
      },
      {
        says: {
          ja: '新しい実行環境では、また作る',
          en: 'builds it again in a new environment',
        },
        steps: [
          {
            payload: { fruit: 'pear' },
            environment: 'cold',
            expect: { payload: { price: 150 }, logLines: ['building the price table'] },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'beside-the-code',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: { errorMessage: "EROFS: read-only file system, open 'prices.json'" },
          },
        ],
        feedback: {
          ja: 'コードのあるフォルダー `/var/task` には書けません。書けるのは `/tmp` の下だけです。',
          en: 'The folder your code lives in, `/var/task`, is read-only. The only place to write is `/tmp`.',
        },
      },
      {
        name: 'text-not-parsed',
        shows: [
          { check: 0, step: 0, looksLike: { payload: { price: 120 } } },
          { check: 1, step: 1, looksLike: { payload: {} } },
        ],
        feedback: {
          ja: '落ちた後の答えが `{}` です。ファイルから読んだのは文字列なので、`JSON.parse` で戻します。`undefined` の項目は JSON から消えます。',
          en: 'After the crash the answer is `{}`. What comes from the file is text until `JSON.parse` makes a table of it; a member that is `undefined` vanishes from JSON.',
        },
      },
      {
        name: 'written-not-read',
        shows: [{ check: 1, step: 1, looksLike: { logLines: ['building the price table'] } }],
        feedback: {
          ja: '落ちた後に、もう一度作っています。変数だけに頼っているか、ファイルに書いても読んでいません。',
          en: 'It was built again after the crash. Either only the variable is used, or the file is written and never read.',
        },
      },
    ],
  },
];
