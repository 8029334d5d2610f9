/** Words of the figure that joins two functions by a call or by a message. */
export const couplingJa = {
  link: 'つなぎ方',
  links: { direct: '直接呼ぶ', queue: 'キューで知らせる' },
  mail: 'メールの関数',
  states: { works: '動く', fails: '失敗する', slow: '20 秒かかる' },
  run: 'ここで注文してみる',
  running: '実行中…',
  broken: '実行を終えられませんでした。もう一度試してください。',
  recorded: '{date} に記録した実行です。ここで実行すると、自分の結果に置き換わります。',
  fromRun: 'このブラウザでの結果です。キューの動きだけは、図が代わりに演じています。',
  stations: {
    customer: '注文した人',
    order: '注文の関数',
    between: { direct: '呼び出し', queue: 'キュー' },
    mail: 'メールの関数',
  },
  customer: {
    succeeded: '注文番号を受け取りました。',
    failed: 'エラーを受け取りました。注文は保存されているのに、失敗したと思っています。',
    timedOut: '3 秒待たされた末に、エラーを受け取りました。',
  },
  order: {
    direct: {
      works: 'メールが送られるまで待ちました。その時間も課金されます。',
      fails: '自分は正しく動いたのに、相手と一緒に失敗しました。',
      slow: '相手を待っている間に、自分のタイムアウトで止められました。',
    },
    queue: {
      works: 'メッセージを置いて、すぐに終わりました。',
      fails: 'メッセージを置いて、すぐに終わりました。メールの失敗を知りません。',
      slow: 'メッセージを置いて、すぐに終わりました。メールが遅いことも知りません。',
    },
  },
  between: {
    direct: {
      works: '答えが返りました。',
      fails: '失敗が返りました。もう一度試すかどうかは、呼んだ側が決めます。',
      slow: 'つながったまま待っています。',
    },
    queue: {
      works: '1 通が渡され、処理が済んだので消されました。',
      fails:
        'メッセージは残っています。しばらくすると、また渡されます。3 回失敗したらデッドレターキューに移すよう設定しておけば、失われません。',
      slow: '処理の間は隠されていて、20 秒後に消されました。',
    },
  },
  mailSaid: {
    succeeded: '送りました。',
    failed: '失敗しました。',
    timedOut: '止められました。',
    inside: '注文の関数の実行の中で呼ばれています。',
  },
  answer: '答え',
  log: 'ログ',
  ok: '正常',
  notOk: '異常',
};

export type CouplingWords = typeof couplingJa;
