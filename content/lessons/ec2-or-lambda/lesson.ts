import { defineLesson } from '@/lib/course/lesson';
import { exercises } from './exercises';

export const lesson = defineLesson({
  slug: 'ec2-or-lambda',
  notes: ['1-1', '1-1-1', '1-1-2'],
  title: {
    ja: 'サーバーを持つか、関数を預けるか',
    en: 'A server you keep, or a function you hand over',
  },
  promise: {
    ja: '負荷の変わり方を見て、EC2 と Lambda のそれぞれに何が起きるかを説明できます',
    en: 'look at how a load changes and say what it will do to an EC2 instance and what to Lambda',
  },
  minutes: 30,
  updated: { ja: '2026-11-25', en: '2026-11-25' },
  sections: [
    { id: 'server', title: { ja: 'サーバーを持つということ', en: 'What a server asks of you' } },
    { id: 'surge', title: { ja: '急に混んだとき', en: 'When everybody comes at once' } },
    { id: 'function', title: { ja: '関数を預ける', en: 'Handing over a function' } },
    { id: 'fleets', title: { ja: '同じ負荷を、3 通りで受ける', en: 'One load, three fleets' } },
    { id: 'environments', title: { ja: '実行環境を見る', en: 'Watch the environments' } },
    { id: 'exercises', title: { ja: '演習', en: 'Exercises' } },
    {
      id: 'console',
      title: { ja: '実際のコンソールと CLI では', en: 'In the real console and with the CLI' },
    },
    { id: 'recap', title: { ja: 'まとめ', en: 'Recap' } },
  ],
  opensWith: 'who-am-i',
  samples: {
    'who-am-i': {
      folder: 'who-am-i',
      runtime: 'python3.14',
      handler: 'lambda_function.who_handler',
      events: [
        { name: 'once', payload: {} },
        { name: 'twice', payload: {} },
      ],
    },
  },
  predictions: [
    {
      id: 'second-call',
      question: {
        ja: '`who-am-i` を 1 回呼び、すぐにもう 1 回呼びます。2 回目の答えはどうなるでしょうか。',
        en: '`who-am-i` is called once, and at once a second time. What does the second call answer?',
      },
      sample: 'who-am-i',
      event: 'twice',
      before: ['once'],
      options: [
        {
          says: {
            ja: '`{"first": true, "calls": 1}`：毎回、新しい実行環境で動く',
            en: '`{"first": true, "calls": 1}`: every call gets a new environment',
          },
          expect: { payload: { first: true, calls: 1 } },
        },
        {
          says: {
            ja: '`{"first": false, "calls": 2}`：同じ実行環境が使われる',
            en: '`{"first": false, "calls": 2}`: the same environment is used',
          },
          expect: { payload: { first: false, calls: 2 } },
        },
        {
          says: {
            ja: '`{"first": true, "calls": 2}`：数だけが引き継がれる',
            en: '`{"first": true, "calls": 2}`: only the number is carried over',
          },
          expect: { payload: { first: true, calls: 2 } },
        },
      ],
      because: {
        ja: '実行環境は、答え終わっても捨てられずに残っていました。空いているものがあれば、Lambda は必ずそれを使います。関数の外のコードは動き直さず、`calls` は 1 から 2 になりました。同時に 2 件来たときだけ、2 つ目の実行環境が作られます。',
        en: 'The environment was not thrown away after its answer, and Lambda always prefers an idle one to a new one. The code outside the function did not run again, so `calls` went from 1 to 2. A second environment appears only when a second request comes while the first is being served.',
      },
    },
  ],
  exercises,
  figures: [{ kind: 'fleets', id: 'fleets' }],
});
