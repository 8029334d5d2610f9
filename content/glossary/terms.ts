import type { GlossaryTerm } from '@/lib/course/glossary';

/** AWS's own terms. The Japanese ones are those of its Japanese documentation. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    id: 'alias',
    word: { ja: 'エイリアス', en: 'alias' },
    says: {
      ja: '関数のバージョンを指す名前です。指す先を替えると、呼び出し側を変えずに新しいバージョンへ移れます。',
      en: 'A name that points to a version of a function. Point it elsewhere, and callers follow without a change of theirs.',
    },
  },
  {
    id: 'arn',
    word: { ja: 'Amazon リソースネーム', en: 'Amazon Resource Name (ARN)' },
    says: {
      ja: 'AWS のリソースを 1 つに決める名前です。`arn:aws:lambda:リージョン:アカウント:function:名前` のような形をしています。',
      en: 'The name that singles out one resource in all of AWS, as in `arn:aws:lambda:region:account:function:name`.',
    },
  },
  {
    id: 'asynchronous',
    word: { ja: '非同期呼び出し', en: 'asynchronous invocation' },
    says: {
      ja: 'イベントを預け、答えを待たない呼び方です。失敗すると Lambda が 2 回までやり直します。',
      en: 'A call that hands the event over and does not wait. If the function fails, Lambda tries up to two more times.',
    },
  },
  {
    id: 'batch',
    word: { ja: 'バッチ', en: 'batch' },
    says: {
      ja: 'まとめて渡されるレコードの集まりです。夜間などにまとめて行う処理のことも指します。',
      en: 'Records handed over together. Also, work that is saved up and done at a time, such as at night.',
    },
  },
  {
    id: 'billed-duration',
    word: { ja: '課金期間', en: 'billed duration' },
    says: {
      ja: '料金の計算に使われる時間です。所要時間と初期化の時間を足し、1 ミリ秒単位に切り上げます。',
      en: 'The time that is paid for: duration and init together, rounded up to the millisecond.',
    },
  },
  {
    id: 'cloudwatch-logs',
    word: { ja: 'Amazon CloudWatch Logs', en: 'Amazon CloudWatch Logs' },
    says: {
      ja: 'ログを集め、保存し、検索するサービスです。関数が標準出力に書いた行はここに届きます。',
      en: 'The service that collects log data, keeps it and lets you search it. What a function prints ends up here.',
    },
  },
  {
    id: 'cold-start',
    word: { ja: 'コールドスタート', en: 'cold start' },
    says: {
      ja: '新しい実行環境を用意してから始まる呼び出しです。初期化の分だけ遅くなります。',
      en: 'A call for which a new environment has to be made first. It takes longer, by the time of the init.',
    },
  },
  {
    id: 'concurrency',
    word: { ja: '同時実行数', en: 'concurrency' },
    says: {
      ja: '同じときに処理されている呼び出しの数です。ふつうの関数では、動いている実行環境の数と同じです。',
      en: 'The number of calls in progress at one moment; for ordinary functions also the number of busy environments.',
    },
  },
  {
    id: 'context',
    word: { ja: 'コンテキストオブジェクト', en: 'context object' },
    says: {
      ja: 'ハンドラーの 2 つ目の引数です。関数の名前、残り時間、リクエスト ID などを尋ねられます。',
      en: 'The handler’s second argument. It knows the function’s name, the time left, the request’s id and more.',
    },
  },
  {
    id: 'dead-letter-queue',
    word: { ja: 'デッドレターキュー', en: 'dead-letter queue' },
    says: {
      ja: '何度やり直しても処理できなかったメッセージを置くキューです。',
      en: 'A queue for the messages that failed however often they were tried.',
    },
  },
  {
    id: 'deployment-package',
    word: { ja: 'デプロイパッケージ', en: 'deployment package' },
    says: {
      ja: 'アップロードするコードのまとまりです。zip ファイルか、コンテナイメージです。',
      en: 'The code as it is uploaded: a zip file, or a container image.',
    },
  },
  {
    id: 'duration',
    word: { ja: '所要時間', en: 'duration' },
    says: {
      ja: 'ハンドラーが始まってから終わるまでの時間です。初期化は含みません。',
      en: 'The time from the handler’s start to its end, without the init.',
    },
  },
  {
    id: 'environment-variables',
    word: { ja: '環境変数', en: 'environment variables' },
    says: {
      ja: 'コードの外から関数に渡す設定値です。合わせて 4 KB まで置けます。',
      en: 'Settings handed to a function from outside its code, 4 KB in all.',
    },
  },
  {
    id: 'ephemeral-storage',
    word: { ja: 'エフェメラルストレージ', en: 'ephemeral storage' },
    says: {
      ja: '書き込める唯一の場所 `/tmp` です。実行環境とともに消えます。512 MB から 10,240 MB まで設定できます。',
      en: '`/tmp`, the one place that can be written to. It is gone with its environment; 512 to 10,240 MB.',
    },
  },
  {
    id: 'event',
    word: { ja: 'イベント', en: 'event' },
    says: {
      ja: '何が起きたかを伝える JSON です。ハンドラーの 1 つ目の引数になります。',
      en: 'JSON that says what happened. It becomes the handler’s first argument.',
    },
  },
  {
    id: 'event-source',
    word: { ja: 'イベントソース', en: 'event source' },
    says: {
      ja: '関数を呼び出すきっかけになるサービスや出来事です。',
      en: 'The service or occurrence that causes a function to be called.',
    },
  },
  {
    id: 'event-source-mapping',
    word: { ja: 'イベントソースマッピング', en: 'event source mapping' },
    says: {
      ja: 'Lambda がキューやストリームを読みに行き、まとめて関数に渡す仕組みです。',
      en: 'The part of Lambda that reads a queue or stream and hands the records to a function in batches.',
    },
  },
  {
    id: 'execution-environment',
    word: { ja: '実行環境', en: 'execution environment' },
    says: {
      ja: '関数が動く、隔離された場所です。1 度に 1 件だけを扱い、温かい間は使い回されます。',
      en: 'The isolated place a function runs in. It handles one event at a time, and is reused while it is warm.',
    },
  },
  {
    id: 'execution-role',
    word: { ja: '実行ロール', en: 'execution role' },
    says: {
      ja: '関数が身に着ける IAM ロールです。関数が何をしてよいかを決めます。',
      en: 'The IAM role a function wears. It says what the function itself may do.',
    },
  },
  {
    id: 'function-url',
    word: { ja: '関数 URL', en: 'function URL' },
    says: {
      ja: 'API Gateway を使わずに、関数を HTTP で呼べるようにする URL です。2022 年 4 月からあります。',
      en: 'A URL that calls a function over HTTP, without API Gateway. There since April 2022.',
    },
  },
  {
    id: 'handler',
    word: { ja: 'ハンドラー', en: 'handler' },
    says: {
      ja: 'Lambda が呼び出す関数です。設定では「ファイル名.関数名」と書きます。',
      en: 'The function that Lambda calls. The setting names it as `file.function`.',
    },
  },
  {
    id: 'iam',
    word: {
      ja: 'AWS Identity and Access Management',
      en: 'AWS Identity and Access Management (IAM)',
    },
    says: {
      ja: '誰が何をしてよいかを管理するサービスです。',
      en: 'The service that keeps who may do what.',
    },
  },
  {
    id: 'idempotent',
    word: { ja: 'べき等', en: 'idempotent' },
    says: {
      ja: '同じイベントを 2 回処理しても、結果が 1 回のときと変わらない性質です。',
      en: 'Done twice, it leaves things as if done once.',
    },
  },
  {
    id: 'init',
    word: { ja: '初期化フェーズ', en: 'init phase' },
    says: {
      ja: 'ハンドラーの外のコードが動く段階です。実行環境ごとに 1 度だけ行われ、10 秒まで許されます。',
      en: 'The phase in which the code outside the handler runs: once for each environment, ten seconds at the most.',
    },
  },
  {
    id: 'invocation',
    word: { ja: '呼び出し', en: 'invocation' },
    says: {
      ja: '関数を 1 回動かすことです。',
      en: 'One call of a function.',
    },
  },
  {
    id: 'layer',
    word: { ja: 'レイヤー', en: 'layer' },
    says: {
      ja: '複数の関数で共有するライブラリなどを入れた zip です。1 つの関数に 5 つまで付けられます。',
      en: 'A zip with libraries that several functions share; a function takes up to five.',
    },
  },
  {
    id: 'log-group',
    word: { ja: 'ロググループ', en: 'log group' },
    says: {
      ja: 'ログストリームをまとめたものです。標準では関数ごとに 1 つです。',
      en: 'A set of log streams; by default one for each function.',
    },
  },
  {
    id: 'log-stream',
    word: { ja: 'ログストリーム', en: 'log stream' },
    says: {
      ja: '1 つの実行環境が書いたログの列です。',
      en: 'The log of one execution environment.',
    },
  },
  {
    id: 'memory',
    word: { ja: 'メモリ', en: 'memory' },
    says: {
      ja: '関数に割り当てる大きさです。128 MB から 10,240 MB までで、CPU の割り当ても比例して増えます。',
      en: 'What a function is given, 128 to 10,240 MB. CPU comes in proportion.',
    },
  },
  {
    id: 'polling',
    word: { ja: 'ポーリング', en: 'polling' },
    says: {
      ja: '新しいメッセージがないかを、繰り返し見に行くことです。SQS やストリームでは Lambda がこれをします。',
      en: 'Looking again and again for new messages. For SQS and streams, Lambda does it for you.',
    },
  },
  {
    id: 'policy',
    word: { ja: 'ポリシー', en: 'policy' },
    says: {
      ja: '許可を並べた文書です。ユーザーやロールに付けます。',
      en: 'A document that lists permissions. It is attached to users and roles.',
    },
  },
  {
    id: 'provisioned-concurrency',
    word: { ja: 'プロビジョニングされた同時実行', en: 'provisioned concurrency' },
    says: {
      ja: 'あらかじめ実行環境を用意しておく設定です。コールドスタートを避けられますが、待機中も料金がかかります。',
      en: 'Environments made in advance. No cold starts, and a price for waiting.',
    },
  },
  {
    id: 'quota',
    word: { ja: 'クォータ', en: 'quota' },
    says: {
      ja: 'AWS がアカウントや関数に設けている上限です。申請で引き上げられるものもあります。',
      en: 'A limit AWS sets for an account or a function. Some can be raised on request.',
    },
  },
  {
    id: 'region',
    word: { ja: 'リージョン', en: 'Region' },
    says: {
      ja: 'AWS のデータセンターの集まりがある地域です。東京は `ap-northeast-1` です。',
      en: 'A part of the world with AWS data centres. Tokyo is `ap-northeast-1`.',
    },
  },
  {
    id: 'reserved-concurrency',
    word: { ja: 'リザーブド同時実行', en: 'reserved concurrency' },
    says: {
      ja: '1 つの関数のために取り分けた同時実行数です。下限と上限の両方になります。',
      en: 'Concurrency set aside for one function; at once its floor and its ceiling.',
    },
  },
  {
    id: 'resource-policy',
    word: { ja: 'リソースベースのポリシー', en: 'resource-based policy' },
    says: {
      ja: '関数の側に付けるポリシーです。どのサービスやアカウントが呼び出してよいかを書きます。',
      en: 'A policy on the function’s side. It says which services and accounts may call it.',
    },
  },
  {
    id: 'runtime',
    word: { ja: 'ランタイム', en: 'runtime' },
    says: {
      ja: 'コードを動かす言語の環境です。`python3.14` や `nodejs24.x` のように選びます。',
      en: 'The language environment that runs the code, such as `python3.14` or `nodejs24.x`.',
    },
  },
  {
    id: 'scheduler',
    word: { ja: 'Amazon EventBridge スケジューラ', en: 'Amazon EventBridge Scheduler' },
    says: {
      ja: '決まった時刻に AWS の API を呼び出すサービスです。タイムゾーンを指定できます。',
      en: 'The service that calls AWS APIs at set times, in a time zone of your choosing.',
    },
  },
  {
    id: 'serverless',
    word: { ja: 'サーバーレス', en: 'serverless' },
    says: {
      ja: 'サーバーの用意と世話をサービスの提供者に任せるやり方です。サーバーがないわけではありません。',
      en: 'Leaving the servers to whoever provides the service. There are servers; they are not yours.',
    },
  },
  {
    id: 'snapstart',
    word: { ja: 'Lambda SnapStart', en: 'Lambda SnapStart' },
    says: {
      ja: '初期化を終えた実行環境の写しを取り、そこから始める仕組みです。',
      en: 'A copy is taken of an environment after its init, and new ones start from it.',
    },
  },
  {
    id: 'sns',
    word: { ja: 'Amazon SNS', en: 'Amazon SNS' },
    says: {
      ja: '1 つの知らせを、登録した相手全員に配るサービスです。',
      en: 'The service that passes one notice to everyone who subscribed.',
    },
  },
  {
    id: 'sqs',
    word: { ja: 'Amazon SQS', en: 'Amazon SQS' },
    says: {
      ja: 'メッセージをキューに置き、受け取られるまで待たせるサービスです。',
      en: 'The service that keeps messages in a queue until somebody takes them.',
    },
  },
  {
    id: 'stateless',
    word: { ja: 'ステートレス', en: 'stateless' },
    says: {
      ja: '前の呼び出しのことを覚えていないことです。必要なことは、外に保存します。',
      en: 'Remembering nothing from call to call. What has to be remembered is kept outside.',
    },
  },
  {
    id: 'synchronous',
    word: { ja: '同期呼び出し', en: 'synchronous invocation' },
    says: {
      ja: '関数が終わるまで待ち、答えを受け取る呼び方です。',
      en: 'A call that waits for the function and gets its answer.',
    },
  },
  {
    id: 'throttling',
    word: { ja: 'スロットリング', en: 'throttling' },
    says: {
      ja: '同時実行数の上限に達したため、呼び出しが断られることです。HTTP の 429 で知らされます。',
      en: 'A call refused because the concurrency limit is reached. It is told as HTTP 429.',
    },
  },
  {
    id: 'timeout',
    word: { ja: 'タイムアウト', en: 'timeout' },
    says: {
      ja: '1 回の呼び出しに許す時間です。初期値は 3 秒、最大は 900 秒です。',
      en: 'The time one call is allowed: three seconds unless set, 900 at the most.',
    },
  },
  {
    id: 'trigger',
    word: { ja: 'トリガー', en: 'trigger' },
    says: {
      ja: 'イベントソースと関数を結ぶ設定です。',
      en: 'The setting that ties an event source to a function.',
    },
  },
  {
    id: 'version',
    word: { ja: 'バージョン', en: 'version' },
    says: {
      ja: '発行した時点のコードと設定を固定したものです。発行していない最新のものは `$LATEST` です。',
      en: 'Code and settings as they were when published. What is not published is `$LATEST`.',
    },
  },
  {
    id: 'warm-start',
    word: { ja: 'ウォームスタート', en: 'warm start' },
    says: {
      ja: '前の呼び出しで使った実行環境で始まる呼び出しです。初期化がない分、速く始まります。',
      en: 'A call that finds an environment left by an earlier one. There is no init, so it starts at once.',
    },
  },
];
