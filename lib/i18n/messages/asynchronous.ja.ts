/** Words of invocations that nobody waits for. This file is the source: `asynchronous.en.ts` must have the same members. */
export const asynchronousJa = {
  type: {
    label: '呼び出しタイプ',
    RequestResponse: 'RequestResponse (応答を待つ)',
    Event: 'Event (待たない)',
    DryRun: 'DryRun (確認だけ)',
  },
  accepted: '受け付けました (非同期)',
  permitted: '呼び出せます (何も実行していません)',
  status: 'Lambda API の応答: HTTP {status}',
  acceptedHelp:
    'Lambda はイベントをキューに入れ、すぐに 202 を返しました。ペイロードはありません。関数はこのあとで実行され、その結果を呼び出し元は受け取りません。',
  permittedHelp:
    'DryRun は、パラメーターと権限だけを確かめます。204 は「呼び出してよい」という意味です。関数は実行されません。',
  state: {
    waiting: '次の実行を待っています',
    running: '実行中です',
    succeeded: '成功しました。このイベントは終わりです。',
    givenUp: 'Lambda はこのイベントをあきらめました。',
  },
  givenUpNowhere:
    '送り先がないので、イベントは失われました。設定で、失敗時の送信先かデッドレターキューを選べます。',
  givenUpThere: 'イベントは下のキューに入りました。',
  throttles: '空きがなくて延期された回数: {count}',
  tries: '試行',
  number: '回',
  endedAt: '終了時刻 (UTC)',
  outcome: '結果',
  duration: 'Duration',
  noTry: 'まだ一度も終わっていません。',
  nextTry: '次の試行は {time} (UTC) です。',
  skip: '次の試行まで進める',
  queue: 'キュー {name}: {count} 件',
  queueHelp: 'シミュレーション上の SQS キューです。新しいメッセージが上です。',
  attributes: '属性',
  settings: {
    title: '呼び出し',
    reserved: '予約済み同時実行数',
    reservedHint: '空欄なら予約なし、0 なら一切実行しない',
    provisioned: 'プロビジョニングされた同時実行数',
    provisionedHint: '空欄ならなし。バージョンを発行し、その環境を先に用意しておく',
    retries: '再試行回数 (非同期)',
    retriesHint: '0〜2 (空欄なら 2)',
    age: 'イベントの最大経過時間 (秒、非同期)',
    ageHint: '60〜21600 (空欄なら 21600)',
    onFailure: 'あきらめたイベントの送り先 (非同期)',
    nowhere: 'なし (失われます)',
    destination: '失敗時の送信先 (SQS キュー)',
    deadLetterQueue: 'デッドレターキュー (SQS)',
    onSuccess: '成功した記録の送り先 (非同期)',
    notSent: 'なし',
    successDestination: '成功時の送信先 (SQS キュー)',
  },
};

export type AsynchronousMessages = typeof asynchronousJa;
