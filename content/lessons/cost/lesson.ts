import { defineLesson } from '@/lib/course/lesson';
import { exercises } from './exercises';

export const lesson = defineLesson({
  slug: 'cost',
  notes: ['1-1-5', '1-1-6'],
  title: { ja: '3 分ぶんだけ払う', en: 'Paying for three minutes' },
  promise: {
    ja: '関数の料金を実行前に見積もり、EC2 のほうが安くなる境目と、置くべきリージョンを答えられます',
    en: 'say what a function will cost before it runs, from where on a server is cheaper, and in which region to put it',
  },
  minutes: 30,
  updated: { ja: '2026-11-25', en: '2026-11-25' },
  sections: [
    { id: 'batch', title: { ja: '毎日 0 時に、3 分だけ', en: 'Three minutes at midnight' } },
    { id: 'bill', title: { ja: '何に対して払うのか', en: 'What the bill counts' } },
    { id: 'break-even', title: { ja: '境目を探す', en: 'Where a server wins' } },
    { id: 'memory', title: { ja: 'メモリは CPU でもある', en: 'Memory is also speed' } },
    { id: 'regions', title: { ja: 'どのリージョンに置くか', en: 'Which region' } },
    { id: 'exercises', title: { ja: '演習', en: 'Exercises' } },
    {
      id: 'console',
      title: { ja: '実際のコンソールと CLI では', en: 'In the real console and with the CLI' },
    },
    { id: 'recap', title: { ja: 'まとめ', en: 'Recap' } },
  ],
  opensWith: 'yearly',
  samples: {
    yearly: {
      folder: 'yearly',
      runtime: 'python3.14',
      handler: 'lambda_function.yearly_handler',
      events: [
        { name: 'nightly', payload: { runsPerDay: 1, seconds: 180, memoryMb: 512 } },
        { name: 'web-page', payload: { runsPerDay: 100_000, seconds: 0.05, memoryMb: 128 } },
      ],
    },
  },
  predictions: [
    {
      id: 'a-year-of-nights',
      question: {
        ja: '512 MB の関数が、毎晩 3 分動きます。Lambda の 1 年の料金は、どれに近いでしょうか。無料利用枠は使いません。',
        en: 'A function with 512 MB runs three minutes every night. What does a year of it cost on Lambda, leaving the free tier aside?',
      },
      sample: 'yearly',
      event: 'nightly',
      options: [
        {
          says: { ja: '約 0.55 ドル', en: 'about 0.55 dollars' },
          expect: {
            payload: { lambdaPerYear: 0.55, nanoPerYear: 45.55, breakEvenRunsPerDay: 83 },
          },
        },
        {
          says: { ja: '約 5.5 ドル', en: 'about 5.50 dollars' },
          expect: {
            payload: { lambdaPerYear: 5.5, nanoPerYear: 45.55, breakEvenRunsPerDay: 8 },
          },
        },
        {
          says: { ja: '約 55 ドル', en: 'about 55 dollars' },
          expect: {
            payload: { lambdaPerYear: 55, nanoPerYear: 45.55, breakEvenRunsPerDay: 0 },
          },
        },
      ],
      because: {
        ja: '1 回は 90 GB 秒で、0.15 セントほどです。365 回でも 1 ドルになりません。最も小さい部類の EC2（t3.nano）を 1 年つけておくと 45 ドルあまりで、その 99 パーセント以上は何もしていない時間です。1 日 83 回を超えると、EC2 のほうが安くなります。',
        en: 'One run is 90 GB-seconds, about 0.15 cents, and 365 of them do not make a dollar. One of EC2’s smallest instances, a t3.nano, costs 45 dollars for the year and idles for more than 99 percent of it. Beyond 83 runs a day the tables turn.',
      },
    },
  ],
  exercises,
  figures: [
    { kind: 'batch-cost', id: 'batch' },
    { kind: 'memory-speed', id: 'memory' },
  ],
});
