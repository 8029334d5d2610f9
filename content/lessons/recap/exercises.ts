import type { Lesson } from '@/lib/course/lesson';

const SIX = { rows: 6, rowsPerSecond: 1, limitSeconds: 3 } as const;
const SEVEN = { rows: 7, rowsPerSecond: 1, limitSeconds: 3 } as const;

export const exercises: Lesson['exercises'] = [
  {
    id: 'recap/guest-book',
    title: { ja: '何も覚えていない記帳係', en: 'A guest book that remembers nothing' },
    task: {
      ja: 'この関数は、名前を関数の外の変数に書きためています。これまでの名前は `guests` として渡されます。イベントだけから答えを作り、何度呼んでも、どの実行環境でも同じ答えになるようにしてください。',
      en: 'This function collects names in a variable of its own. But the names so far come with the event, as `guests`. Build the answer from the event alone, so that it is the same on every call and in every environment.',
    },
    start: {
      folder: 'guest-book',
      runtime: 'python3.14',
      handler: 'lambda_function.sign_handler',
      events: [
        { name: 'first', payload: { guests: [], name: 'Aya' } },
        { name: 'second', payload: { guests: ['Aya'], name: 'Ken' } },
      ],
    },
    hints: [
      {
        ja: '次の呼び出しが同じ実行環境に来る保証はありません。覚えておくのは、関数の仕事ではありません。',
        en: 'Nothing says that the next call meets the same environment. Remembering is somebody else’s job.',
      },
      {
        ja: '`def` の外の `guests` をやめ、`event["guests"]` を使います。',
        en: 'Drop the `guests` above the `def`, and use `event["guests"]`.',
      },
      {
        ja: '`return event["guests"] + [event["name"]]`',
        en: '`return event["guests"] + [event["name"]]`',
      },
    ],
    checks: [
      {
        says: { ja: '最初の客を書く', en: 'writes down the first guest' },
        steps: [
          {
            payload: { guests: [], name: 'Aya' },
            environment: 'cold',
            expect: { payload: ['Aya'] },
          },
        ],
      },
      {
        says: {
          ja: '同じ実行環境でも、前の呼び出しの名前を混ぜない',
          en: 'does not mix in names from an earlier call',
        },
        steps: [
          { payload: { guests: [], name: 'Ken' }, expect: { start: 'warm', payload: ['Ken'] } },
        ],
      },
      {
        says: {
          ja: '新しい実行環境でも、これまでの名前を落とさない',
          en: 'loses no name in a new environment',
        },
        steps: [
          {
            payload: { guests: ['Aya', 'Ken'], name: 'Mio' },
            environment: 'cold',
            expect: { start: 'cold', payload: ['Aya', 'Ken', 'Mio'] },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'adds-to-both',
        shows: [
          { check: 1, step: 0, looksLike: { payload: ['Aya', 'Ken'] } },
          { check: 2, step: 0, looksLike: { payload: ['Aya', 'Ken', 'Mio'] } },
        ],
        feedback: {
          ja: 'イベントの名前は使えています。でも関数の外の変数に足しているので、前の呼び出しの名前が残りました。',
          en: 'The names of the event are used, but they go into the variable outside the function, and there an earlier call had left one.',
        },
      },
      {
        name: 'starts-empty',
        shows: [
          { check: 1, step: 0, looksLike: { payload: ['Ken'] } },
          { check: 2, step: 0, looksLike: { payload: ['Mio'] } },
        ],
        feedback: {
          ja: '前の呼び出しは混ざらなくなりました。今度は、渡された `guests` を使っていません。',
          en: 'No more leftovers. Now the `guests` that came with the event are not used at all.',
        },
      },
      {
        name: 'default-argument',
        shows: [
          { check: 1, step: 0, looksLike: { payload: ['Aya', 'Ken'] } },
          { check: 2, step: 0, looksLike: { payload: ['Mio'] } },
        ],
        feedback: {
          ja: '前の呼び出しの名前が残り、渡された名前は使われていません。引数の既定値 `guests=[]` は、モジュールを読み込むときに 1 度だけ作られます。関数の外の変数と同じで、実行環境が続くあいだ残ります。',
          en: 'A name is left over from the call before, and those that were passed are not used. A list kept outside the calls does that, and so does a default of `guests=[]`: it is made once, when the module is loaded.',
        },
      },
    ],
  },
  {
    id: 'recap/choose-home',
    title: { ja: '判断を関数にする (Node.js)', en: 'The decision as a function (Node.js)' },
    task: {
      ja: '置き場所を答える関数を書いてください。`needsCode` が `false` なら `neither`、1 回の実行が Lambda の最大時間を超えるか、`keepsState` が `true` なら `ec2`、それ以外は `lambda` です。上から順に当てはめます。答えは `{"home": "lambda"}` の形です。',
      en: 'Write the function that says where a job belongs. If `needsCode` is `false`: `neither`. If one run takes longer than Lambda allows, or `keepsState` is `true`: `ec2`. Otherwise `lambda`. The first that applies wins, and the answer looks like `{"home": "lambda"}`.',
    },
    start: {
      folder: 'choose-home',
      runtime: 'nodejs24.x',
      handler: 'index.homeHandler',
      events: [
        { name: 'nightly', payload: { runSeconds: 180 } },
        { name: 'encoding', payload: { runSeconds: 7200 } },
        { name: 'website', payload: { needsCode: false } },
      ],
    },
    hints: [
      {
        ja: '3 つの規則を、書かれた順に `if` で並べます。最大の時間は、当時の 5 分ではなく、今の値です。',
        en: 'Three rules, in the order given. And mind the longest run: it is no longer the five minutes of old.',
      },
      {
        ja: '`needsCode` が書かれていないイベントもあります。「ない」ことと `false` であることを区別してください。900 秒ちょうどは、まだ動かせます。',
        en: 'Some events do not mention `needsCode`; being absent is not being `false`. And 900 seconds exactly are still allowed.',
      },
      {
        ja: "`if (event.needsCode === false) return { home: 'neither' };` の次に、`event.runSeconds > 900 || event.keepsState` を調べます。",
        en: "`if (event.needsCode === false) return { home: 'neither' };`, then ask for `event.runSeconds > 900 || event.keepsState`.",
      },
    ],
    checks: [
      {
        says: { ja: '3 分のバッチは Lambda', en: 'three minutes every night: lambda' },
        steps: [
          {
            payload: { runSeconds: 180 },
            environment: 'cold',
            expect: { payload: { home: 'lambda' } },
          },
        ],
      },
      {
        says: { ja: '最大の時間ちょうどまでは Lambda', en: 'up to the limit itself: lambda' },
        steps: [
          { payload: { runSeconds: 600 }, expect: { payload: { home: 'lambda' } } },
          { payload: { runSeconds: 900 }, expect: { payload: { home: 'lambda' } } },
        ],
      },
      {
        says: { ja: '1 秒でも超えたら EC2', en: 'a second more: ec2' },
        steps: [{ payload: { runSeconds: 901 }, expect: { payload: { home: 'ec2' } } }],
      },
      {
        says: { ja: '状態を持ち続けるなら EC2', en: 'keeps state: ec2' },
        steps: [
          { payload: { runSeconds: 1, keepsState: true }, expect: { payload: { home: 'ec2' } } },
        ],
      },
      {
        says: { ja: 'コードが要らないなら、どちらでもない', en: 'no code needed: neither' },
        steps: [
          {
            payload: { needsCode: false, keepsState: true },
            expect: { payload: { home: 'neither' } },
          },
        ],
      },
    ],
    mistakes: [
      {
        name: 'five-minutes',
        shows: [
          { check: 0, step: 0, looksLike: { payload: { home: 'lambda' } } },
          { check: 1, step: 0, looksLike: { payload: { home: 'ec2' } } },
        ],
        feedback: {
          ja: '10 分の実行が EC2 になりました。最大時間が 5 分だったのは 2018 年 10 月までで、今は 15 分、つまり 900 秒です。',
          en: 'A run of ten minutes went to EC2. Five minutes was the limit until October 2018; today it is fifteen, 900 seconds.',
        },
      },
      {
        name: 'limit-excluded',
        shows: [
          { check: 1, step: 0, looksLike: { payload: { home: 'lambda' } } },
          { check: 1, step: 1, looksLike: { payload: { home: 'ec2' } } },
        ],
        feedback: {
          ja: '900 秒ちょうどは、設定できる値です。「超える」は `>` です。',
          en: '900 seconds is a timeout one can set. “Longer than” is `>`, not `>=`.',
        },
      },
      {
        name: 'absent-is-false',
        shows: [{ check: 0, step: 0, looksLike: { payload: { home: 'neither' } } }],
        feedback: {
          ja: '`needsCode` のないイベントまで `neither` になりました。`!event.needsCode` は、ないときにも真です。`=== false` と書きましょう。',
          en: 'An event without `needsCode` came out as `neither`: `!event.needsCode` is true of what is absent, too. Compare with `=== false`.',
        },
      },
      {
        name: 'ec2-first',
        shows: [{ check: 4, step: 0, looksLike: { payload: { home: 'ec2' } } }],
        feedback: {
          ja: 'コードが要らないのに EC2 と答えました。`needsCode` の規則を先に調べます。',
          en: 'No code is needed, and it still answered EC2. The rule about `needsCode` comes first.',
        },
      },
    ],
  },
  {
    id: 'recap/split-the-work',
    title: { ja: '15 分に収まるように分ける', en: 'Cut the work to fit' },
    task: {
      ja: '長い処理も、分ければ Lambda に向きます。`rows` 行を、1 回の実行で片付く大きさに分けてください。1 回に進められるのは `rowsPerSecond` × `limitSeconds` 行です。`[{"from": 0, "to": 3}, …]` の形で返し、`to` の行は含みません。',
      en: 'A long job fits Lambda once it is in pieces. Cut `rows` rows into pieces one run can finish: that is `rowsPerSecond` times `limitSeconds` rows. Answer `[{"from": 0, "to": 3}, …]`, where `to` itself is not included.',
    },
    start: {
      folder: 'split-the-work',
      runtime: 'python3.14',
      handler: 'lambda_function.plan_handler',
      events: [
        { name: 'seven-rows', payload: SEVEN },
        {
          name: 'night-of-logs',
          payload: { rows: 1_000_000, rowsPerSecond: 300, limitSeconds: 900 },
        },
      ],
    },
    hints: [
      {
        ja: '始まりの行は、1 回分の行数ずつ進みます。終わりは、始まりに 1 回分を足した行か、最後の行です。',
        en: 'The beginnings are one piece apart. Each end is one piece further, or the end of all.',
      },
      {
        ja: '`range(0, rows, size)` は、割り切れないときも最後のかけらの始まりを含みます。終わりは `min` で抑えます。',
        en: '`range(0, rows, size)` gives the beginnings, the one of the last small piece included. Hold the ends back with `min`.',
      },
      {
        ja: '`[{"from": first, "to": min(first + size, rows)} for first in range(0, rows, size)]`',
        en: '`[{"from": first, "to": min(first + size, rows)} for first in range(0, rows, size)]`',
      },
    ],
    checks: [
      {
        says: { ja: '6 行は、3 行ずつ 2 回', en: 'six rows: two pieces of three' },
        steps: [
          {
            payload: SIX,
            environment: 'cold',
            expect: {
              payload: [
                { from: 0, to: 3 },
                { from: 3, to: 6 },
              ],
            },
          },
        ],
      },
      {
        says: { ja: '7 行なら、残りの 1 行も忘れない', en: 'seven rows: the seventh is not lost' },
        steps: [
          {
            payload: SEVEN,
            expect: {
              payload: [
                { from: 0, to: 3 },
                { from: 3, to: 6 },
                { from: 6, to: 7 },
              ],
            },
          },
        ],
      },
      {
        says: { ja: '1 回で終わる量は分けない', en: 'leaves alone what one run can do' },
        steps: [
          {
            payload: { rows: 2, rowsPerSecond: 1, limitSeconds: 3 },
            expect: { payload: [{ from: 0, to: 2 }] },
          },
        ],
      },
      {
        says: { ja: '何もなければ、何もしない', en: 'plans nothing for nothing' },
        steps: [
          { payload: { rows: 0, rowsPerSecond: 1, limitSeconds: 3 }, expect: { payload: [] } },
        ],
      },
    ],
    mistakes: [
      {
        name: 'loses-the-rest',
        shows: [
          {
            check: 1,
            step: 0,
            looksLike: {
              payload: [
                { from: 0, to: 3 },
                { from: 3, to: 6 },
              ],
            },
          },
        ],
        feedback: {
          ja: '7 行のうち 6 行しかありません。`rows // size` は端数を捨てます。',
          en: 'Six of the seven rows. `rows // size` throws the rest away.',
        },
      },
      {
        name: 'goes-past-the-end',
        shows: [
          {
            check: 1,
            step: 0,
            looksLike: {
              payload: [
                { from: 0, to: 3 },
                { from: 3, to: 6 },
                { from: 6, to: 9 },
              ],
            },
          },
        ],
        feedback: {
          ja: '7 行しかないのに、最後が 9 になっています。`min` で `rows` までに抑えます。',
          en: 'The last piece ends at 9, and there are 7 rows. `min(…, rows)` holds it back.',
        },
      },
      {
        name: 'empty-last-piece',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: {
              payload: [
                { from: 0, to: 3 },
                { from: 3, to: 6 },
                { from: 6, to: 6 },
              ],
            },
          },
        ],
        feedback: {
          ja: '割り切れるときに、空のかけらが 1 つ余ります。何もしない関数を 1 回呼び、その分も払うことになります。',
          en: 'When it divides evenly there is an empty piece too many: one more call, paid for, to do nothing.',
        },
      },
      {
        name: 'overlaps',
        shows: [
          {
            check: 0,
            step: 0,
            looksLike: {
              payload: [
                { from: 0, to: 3 },
                { from: 2, to: 6 },
              ],
            },
          },
        ],
        feedback: {
          ja: '境目の行が 2 回処理されます。`to` の行は含まないので、次のかけらは `to` から始めます。',
          en: 'Rows at the seam are done twice. `to` is not included, so the next piece begins at `to`.',
        },
      },
    ],
  },
];
