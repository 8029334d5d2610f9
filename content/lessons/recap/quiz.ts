import type { QuizQuestion } from '@/lib/course/lesson';

/** Over part 1. The answers are told by a file of their own. */
export const quiz: readonly QuizQuestion[] = [
  {
    id: 'who-patches',
    question: {
      ja: 'Python のランタイムに脆弱性が見つかりました。zip で作った Lambda 関数では、誰が直しますか。',
      en: 'A vulnerability is found in the Python runtime. You deploy a zip to Lambda. Who patches it?',
    },
    options: [
      { ja: '自分。サーバーに入って更新する', en: 'You do, on the server' },
      { ja: 'AWS。ランタイムは AWS が更新する', en: 'AWS does; the runtime is theirs' },
      { ja: '誰も直さない。作り直すまでそのまま', en: 'Nobody, until the function is made anew' },
    ],
    right: 1,
    because: {
      ja: 'ランタイムと OS は AWS の受け持ちで、標準では自動で更新されます。自分で zip に入れたライブラリは、自分で更新します。',
      en: 'Runtime and operating system are AWS’s, and by default updated for you. The libraries inside your zip are yours to update.',
    },
  },
  {
    id: 'same-environment',
    question: {
      ja: '1 回目の呼び出しが終わり、5 秒後に 2 回目を呼びました。実行環境はどうなりますか。',
      en: 'One call has ended; five seconds later you make another. What about the environment?',
    },
    options: [
      { ja: '必ず新しく作られる', en: 'A new one is always made' },
      { ja: '必ず同じものが使われる', en: 'It is always the same one' },
      {
        ja: 'たいてい同じものが使われるが、あてにはできない',
        en: 'Usually the same one, but do not count on it',
      },
    ],
    right: 2,
    because: {
      ja: '古い本には「実行のたびに作られ、捨てられる」とあります。実際には温かいうちは使い回されます。速くするために利用してよく、正しさの根拠にしてはいけません。',
      en: 'Old books say an environment is made for each run and thrown away. In truth a warm one is reused. Use that to be faster, never to be right.',
    },
  },
  {
    id: 'longest-run',
    question: {
      ja: '今の Lambda 関数は、1 回に最長で何分動けますか。',
      en: 'How long can one run of a function last today?',
    },
    options: [
      { ja: '5 分', en: '5 minutes' },
      { ja: '15 分', en: '15 minutes' },
      { ja: '60 分', en: '60 minutes' },
    ],
    right: 1,
    because: {
      ja: '900 秒です。5 分だったのは 2018 年 10 月までです。何も設定しなければ 3 秒で止められます。',
      en: '900 seconds. It was five minutes until October 2018. Set nothing, and it is three seconds.',
    },
  },
  {
    id: 'ten-at-once',
    question: {
      ja: '1 件に 1 秒かかる関数へ、10 件のリクエストが同時に来ました。実行環境はいくつ必要ですか。',
      en: 'A function takes one second per request. Ten requests arrive at the same moment. How many environments?',
    },
    options: [
      { ja: '1 つ。順番に処理する', en: 'One, which takes them in turn' },
      { ja: '2 つ。CPU の数だけ', en: 'Two, one for each CPU' },
      { ja: '10 個。1 つが同時に扱うのは 1 件', en: 'Ten: each handles one at a time' },
    ],
    right: 2,
    because: {
      ja: 'ふつうの Lambda 関数では、1 つの実行環境は同時に 1 件だけを扱います。だから同時実行数がそのまま環境の数です。アカウントの上限は、初期値で 1,000 です。',
      en: 'An environment of an ordinary function handles one event at a time, so concurrency is the number of environments. The limit of an account starts at 1,000.',
    },
  },
  {
    id: 'loose',
    question: {
      ja: '関数 A が関数 B を直接呼ぶ代わりに、SQS のキューへメッセージを置くと、何が変わりますか。',
      en: 'Function A puts a message into an SQS queue instead of calling function B. What changes?',
    },
    options: [
      { ja: 'B の答えが速く返る', en: 'B answers sooner' },
      { ja: 'B が止まっていても A は終われる', en: 'A can finish while B is down' },
      { ja: 'B の料金がかからなくなる', en: 'B is no longer billed' },
    ],
    right: 1,
    because: {
      ja: 'メッセージはキューで待ち、B が直ってから処理されます。A は B を待たず、B の名前も知りません。その代わり、A は B の答えを受け取れません。',
      en: 'The message waits in the queue until B is well again. A neither waits for B nor knows it. The price: A gets no answer.',
    },
  },
  {
    id: 'three-minutes',
    question: {
      ja: '1 日 1 回、3 分動く関数があります。Lambda の実行時間の料金は、1 日あたり何分ぶんですか。',
      en: 'A function runs once a day, for three minutes. For how much time does Lambda bill you per day?',
    },
    options: [
      { ja: '3 分ぶん', en: '3 minutes' },
      { ja: '1 時間ぶん', en: 'an hour' },
      { ja: '24 時間ぶん', en: '24 hours' },
    ],
    right: 0,
    because: {
      ja: '動いた時間をミリ秒の単位で払います。2020 年 12 月までは 100 ミリ秒の単位でした。今は初期化の時間も含みます。',
      en: 'What ran, by the millisecond; until December 2020 it was rounded up to 100. Today the time of the init counts as well.',
    },
  },
  {
    id: 'more-memory',
    question: {
      ja: '計算ばかりする関数のメモリを、512 MB から 1,024 MB に増やしました。料金はどうなりますか。',
      en: 'A function that only computes gets 1,024 MB instead of 512. What happens to its cost?',
    },
    options: [
      { ja: '必ず 2 倍になる', en: 'It doubles' },
      {
        ja: 'あまり変わらないことがある。CPU も増えて早く終わる',
        en: 'Perhaps nothing much: there is more CPU too, and it ends sooner',
      },
      { ja: '必ず半分になる', en: 'It halves' },
    ],
    right: 1,
    because: {
      ja: 'メモリに比例して CPU の割り当ても増えます。単価は 2 倍、時間が半分なら、料金は同じで速さだけが上がります。CPU を使わない関数では、料金だけが増えます。',
      en: 'CPU grows along with memory. Twice the rate for half the time costs the same, only faster. A function that merely waits gains nothing and pays more.',
    },
  },
  {
    id: 'event-source',
    question: {
      ja: '「イベントソース」とは何ですか。',
      en: 'What is an event source?',
    },
    options: [
      { ja: '関数を呼び出すきっかけになるもの', en: 'What causes a function to be called' },
      { ja: '関数の戻り値の行き先', en: 'Where the return value goes' },
      { ja: '関数のソースコード', en: 'The source code of the function' },
    ],
    right: 0,
    because: {
      ja: 'S3 に置かれたファイル、HTTP のリクエスト、キューのメッセージ、時刻などです。ソースが違えば、イベントの形も違います。',
      en: 'A file in S3, an HTTP request, a message in a queue, the time of day. Another source, another shape of event.',
    },
  },
  {
    id: 'region',
    question: {
      ja: '新しいリージョンで Lambda を使おうとしています。一番に確かめるべきことは何ですか。',
      en: 'You want to use Lambda in a new region. What do you check first?',
    },
    options: [
      { ja: 'Lambda がそこにあるか', en: 'Whether Lambda is there' },
      {
        ja: 'いっしょに使うサービスがそこにあるか',
        en: 'Whether the services around it are there',
      },
      { ja: 'Python が使えるか', en: 'Whether Python is available' },
    ],
    right: 1,
    because: {
      ja: 'Lambda 自体はほぼすべてのリージョンにあります。そろっていないのは周りのサービスのほうです。利用者との距離と料金も見ます。',
      en: 'Lambda is practically everywhere; it is the services around it that are not. Then look at the distance to your users, and at prices.',
    },
  },
  {
    id: 'same-event-twice',
    question: {
      ja: '非同期に呼び出される関数へ、同じイベントが 2 回届くことはありますか。',
      en: 'A function is called asynchronously. Can the same event reach it twice?',
    },
    options: [
      { ja: 'ない。1 回だけと保証されている', en: 'No, once is guaranteed' },
      {
        ja: 'ある。2 回届いても困らないように書く',
        en: 'Yes; write it so that twice does no harm',
      },
      { ja: '関数が成功すれば、ない', en: 'Not if the function succeeded' },
    ],
    right: 1,
    because: {
      ja: '「少なくとも 1 回」が約束です。失敗すれば 2 回までやり直され、成功しても重なることがあります。同じイベントを 2 回処理しても結果が変わらない性質を、べき等 (idempotent) といいます。',
      en: 'The promise is “at least once”. A failure is retried up to two times, and even after a success a copy may come. A function that does no harm the second time is called idempotent.',
    },
  },
];
