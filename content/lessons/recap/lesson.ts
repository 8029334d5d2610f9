import { defineLesson } from '@/lib/course/lesson';
import { exercises } from './exercises';
import { quiz } from './quiz';
import { situations } from './situations';

export const lesson = defineLesson({
  slug: 'recap',
  notes: ['1-3'],
  title: { ja: '使いどころのまとめ', en: 'When Lambda, when not' },
  promise: {
    ja: '仕事の説明を聞いて、Lambda に置くか、EC2 に置くか、どちらも使わないかを理由とともに答えられます',
    en: 'hear a job described and say where it belongs, on Lambda, on EC2 or on neither, and why',
  },
  minutes: 30,
  updated: { ja: '2026-11-25', en: '2026-11-25' },
  sections: [
    { id: 'gives', title: { ja: 'Lambda がくれるもの', en: 'What Lambda gives you' } },
    { id: 'cannot', title: { ja: 'Lambda にできないこと', en: 'What it cannot do' } },
    { id: 'manners', title: { ja: '新しく覚える作法', en: 'The manners to learn' } },
    { id: 'decide', title: { ja: 'どこに置くか', en: 'Where does it belong?' } },
    { id: 'quiz', title: { ja: '第 1 部の小テスト', en: 'A quiz on part one' } },
    { id: 'exercises', title: { ja: '演習', en: 'Exercises' } },
    {
      id: 'console',
      title: { ja: '実際のコンソールと CLI では', en: 'In the real console and with the CLI' },
    },
    { id: 'recap', title: { ja: 'まとめ', en: 'Recap' } },
  ],
  opensWith: 'old-habit',
  samples: {
    'old-habit': {
      folder: 'old-habit',
      runtime: 'python3.14',
      handler: 'lambda_function.visit_handler',
      events: [{ name: 'aya', payload: { name: 'Aya' } }],
    },
    'after-return': {
      folder: 'after-return',
      runtime: 'nodejs24.x',
      handler: 'index.orderHandler',
      events: [{ name: 'order', payload: {} }],
    },
    'before-return': {
      folder: 'before-return',
      runtime: 'nodejs24.x',
      handler: 'index.orderHandler',
      events: [{ name: 'order', payload: {} }],
    },
  },
  predictions: [
    {
      id: 'old-habit',
      question: {
        ja: 'EC2 で長く動いてきたコードです。実行中のフォルダーに `visits.txt` を作り、名前を書き足します。Lambda で実行するとどうなるでしょうか。',
        en: 'This code has run on EC2 for years. It writes a name to `visits.txt` in the folder it runs in. What happens on Lambda?',
      },
      sample: 'old-habit',
      event: 'aya',
      options: [
        {
          says: { ja: '`"written"` が返る', en: '`"written"` comes back' },
          expect: { payload: 'written' },
        },
        { says: { ja: '`OSError` になる', en: 'an `OSError`' }, expect: { errorType: 'OSError' } },
        {
          says: { ja: '待たされて、タイムアウトになる', en: 'it hangs until the timeout' },
          expect: { outcome: 'timedOut' },
        },
      ],
      because: {
        ja: 'コードの置き場所 `/var/task` は読み取り専用です。書けるのは `/tmp` だけで、それも実行環境がなくなれば消えます。残したいものは、S3 やデータベースに書きます。',
        en: 'The folder of the code, `/var/task`, cannot be written to. `/tmp` can, and is gone with its environment. What is to last goes to S3 or a database.',
      },
    },
    {
      id: 'after-return',
      question: {
        ja: '先に返事をして、メールは後から送るつもりのコードです。この呼び出しのログに `mail sent` は出るでしょうか。',
        en: 'Answer first, send the mail afterwards: that is the idea of this code. Is `mail sent` in the log of this call?',
      },
      sample: 'after-return',
      event: 'order',
      options: [
        {
          says: { ja: '出る', en: 'yes' },
          expect: { payload: 'thank you', logLines: ['mail sent'] },
        },
        {
          says: { ja: '出ない', en: 'no' },
          expect: { payload: 'thank you', logLacks: 'mail sent' },
        },
        { says: { ja: 'エラーになる', en: 'an error' }, expect: { outcome: 'failed' } },
      ],
      because: {
        ja: '返事をした瞬間に、実行環境は凍ります。タイマーも止まり、次の呼び出しが来れば続きが動き、来なければ永遠に動きません。必要な仕事は、`return` の前に待って終わらせます。',
        en: 'With the answer the environment is frozen, timers and all. They go on if another call happens to come, and never if none does. What has to be done is awaited before the `return`.',
      },
    },
  ],
  exercises,
  figures: [{ kind: 'decision-helper', id: 'decide', situations }],
  quiz,
});
