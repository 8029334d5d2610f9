import { defineLesson } from '@/lib/course/lesson';
import { exercises } from './exercises';

const ORDERS = [
  { name: 'works', payload: { order: 7, mail: 'works' } },
  { name: 'fails', payload: { order: 7, mail: 'fails' } },
  { name: 'slow', payload: { order: 7, mail: 'slow' } },
] as const;

/** The same orders as a queue delivers them. */
const DELIVERIES = [
  { name: 'works', payload: delivery('works') },
  { name: 'fails', payload: delivery('fails') },
  { name: 'slow', payload: delivery('slow') },
] as const;

function delivery(mail: string) {
  const body = JSON.stringify({ order: 7, mail });
  return { Records: [{ messageId: 'message-7', body, eventSource: 'aws:sqs' }] };
}

export const lesson = defineLesson({
  slug: 'small-functions',
  notes: ['1-1-4'],
  title: { ja: '小さな関数の組み合わせ', en: 'Many small functions' },
  promise: {
    ja: '関数をテストできる大きさに分け、片方が壊れてももう片方が動き続けるようにつなげます',
    en: 'cut a program into functions that can be tested, and join them so that one may break without the other',
  },
  minutes: 35,
  updated: { ja: '2026-11-25', en: '2026-11-25' },
  sections: [
    { id: 'small', title: { ja: '書くのは関数だけ', en: 'Only the function is yours' } },
    {
      id: 'testing',
      title: { ja: 'ただの関数としてテストする', en: 'Tested as a plain function' },
    },
    { id: 'direct', title: { ja: '直接呼ぶとどうなるか', en: 'Calling each other directly' } },
    { id: 'message', title: { ja: '間にキューを置く', en: 'A queue between them' } },
    { id: 'break', title: { ja: '2 つ目を壊してみる', en: 'Break the second one' } },
    {
      id: 'which',
      title: {
        ja: 'SQS、SNS、EventBridge、Step Functions',
        en: 'SQS, SNS, EventBridge, Step Functions',
      },
    },
    { id: 'exercises', title: { ja: '演習', en: 'Exercises' } },
    {
      id: 'console',
      title: { ja: '実際のコンソールと CLI では', en: 'In the real console and with the CLI' },
    },
    { id: 'recap', title: { ja: 'まとめ', en: 'Recap' } },
  ],
  opensWith: 'coupled',
  samples: {
    coupled: {
      folder: 'coupled',
      runtime: 'python3.14',
      handler: 'order.order_handler',
      functionName: 'order',
      events: ORDERS,
    },
    unchecked: {
      folder: 'unchecked',
      runtime: 'python3.14',
      handler: 'order.order_handler',
      functionName: 'order',
      events: [{ name: 'fails', payload: { order: 7, mail: 'fails' } }],
    },
    decoupled: {
      folder: 'decoupled',
      runtime: 'python3.14',
      handler: 'order.order_handler',
      functionName: 'order',
      events: ORDERS,
    },
    'mail-worker': {
      folder: 'decoupled',
      runtime: 'python3.14',
      handler: 'mail.mail_handler',
      functionName: 'send-mail',
      timeoutSeconds: 30,
      events: DELIVERIES,
    },
  },
  predictions: [
    {
      id: 'unchecked',
      question: {
        ja: 'この `order` は、メールの関数を呼んで答えを待ちますが、答えを見ません。メールの関数が例外で失敗すると、注文した人には何が届くでしょうか。',
        en: 'This `order` calls the mail function, waits for its answer, and does not look at it. The mail function fails with an exception. What does the customer get?',
      },
      sample: 'unchecked',
      event: 'fails',
      options: [
        {
          says: { ja: '`RuntimeError`：同じ例外が伝わる', en: 'the same `RuntimeError`' },
          expect: { errorType: 'RuntimeError' },
        },
        {
          says: {
            ja: '`{"accepted": 7}`：何事もなかったように',
            en: '`{"accepted": 7}`, as if all were well',
          },
          expect: { payload: { accepted: 7 } },
        },
        { says: { ja: '`null`', en: '`null`' }, expect: { payload: null } },
      ],
      because: {
        ja: 'Lambda の Invoke API は、呼ばれた関数が失敗しても HTTP 200 を返します。失敗したことは、応答の `FunctionError` にしか書かれていません。boto3 も例外を投げません。見なければ、メールは誰にも知られずに失われます。',
        en: 'Lambda’s Invoke API answers HTTP 200 even when the function it called has failed. That it failed stands in the member `FunctionError` and nowhere else, and boto3 raises nothing. Unless you look, the mail is lost and nobody knows.',
      },
    },
  ],
  exercises,
  figures: [
    {
      kind: 'coupling',
      id: 'coupling',
      joined: { direct: 'coupled', queue: 'decoupled', worker: 'mail-worker' },
    },
  ],
});
