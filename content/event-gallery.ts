import type { EventSource } from '@/lib/course/event-source';
import { ALB_FIELDS } from './events/fields/alb';
import { BUS_FIELDS } from './events/fields/bus';
import { COGNITO_FIELDS } from './events/fields/cognito';
import { DYNAMODB_FIELDS } from './events/fields/dynamodb';
import { HTTP_FIELDS } from './events/fields/http';
import { KINESIS_FIELDS } from './events/fields/kinesis';
import { LOGS_FIELDS } from './events/fields/logs';
import { REST_FIELDS } from './events/fields/rest';
import { S3_FIELDS } from './events/fields/s3';
import { SES_FIELDS } from './events/fields/ses';
import { SNS_FIELDS } from './events/fields/sns';
import { SQS_FIELDS } from './events/fields/sqs';

const PROXY_ANSWER = {
  ja: '`statusCode` と文字列の `body` を返すと、それが HTTP の応答になります。形が違うと、呼び出し元には 502 が返ります。',
  en: 'Return a `statusCode` and a `body` that is text: they become the HTTP response. Any other shape is a 502 for the caller.',
};
const SIMPLE_ANSWER = {
  ja: '`statusCode` のある値はそのまま HTTP の応答になります。ない値は、全体が JSON の本文になり、200 で返ります。',
  en: 'A value with a `statusCode` becomes the HTTP response. Any other value is sent as JSON with status 200.',
};
const BATCH_ANSWER = {
  ja: '`batchItemFailures` に入れたものだけが再試行されます。イベントソースマッピングで ReportBatchItemFailures を有効にしたときだけ働きます。例外を投げると、バッチ全体が再試行されます。',
  en: 'Only what is in `batchItemFailures` is tried again, if ReportBatchItemFailures is set on the event source mapping. An exception brings back the whole batch.',
};
const IGNORED_ANSWER = {
  ja: '非同期の呼び出しなので、戻り値は使われません。例外を投げると、Lambda があと 2 回まで再試行します。',
  en: 'The call is asynchronous, so nobody sees the value. After an exception Lambda tries twice more.',
};

/** Where events come from, in the order of the gallery. The events themselves are the workbench’s templates. */
export const EVENT_SOURCES: readonly EventSource[] = [
  {
    id: 'http-api',
    group: 'http',
    does: {
      ja: 'フォームの JSON を読み、足りなければ 400、そろっていれば 201 を返します。',
      en: 'Reads a form’s JSON and answers 400 when something is missing, else 201.',
    },
    answer: SIMPLE_ANSWER,
    fields: HTTP_FIELDS,
  },
  {
    id: 'rest-api',
    group: 'http',
    does: {
      ja: 'クエリ文字列の言語をすべて見て、あいさつを返します。',
      en: 'Looks at every language in the query string and greets in one of them.',
    },
    answer: PROXY_ANSWER,
    fields: REST_FIELDS,
  },
  {
    id: 'http-api-v1',
    group: 'http',
    does: {
      ja: '古い形式のイベントを読み、Cookie を 2 つ付けて返します。',
      en: 'Reads the older format and sets two cookies in its answer.',
    },
    answer: PROXY_ANSWER,
    fields: REST_FIELDS,
  },
  {
    id: 'function-url',
    group: 'http',
    does: {
      ja: '本文が Base64 でも読めるようにし、オブジェクトをそのまま返します。',
      en: 'Copes with a body in base64 and returns a plain object.',
    },
    answer: SIMPLE_ANSWER,
    fields: HTTP_FIELDS,
  },
  {
    id: 'alb',
    group: 'http',
    does: {
      ja: '本文を読み、ALB が求める形でテキストを返します。',
      en: 'Reads the body and answers with text in the shape a load balancer needs.',
    },
    answer: {
      ja: '`statusCode`、`headers`、文字列の `body` を返します。形が違うと、呼び出し元には 502 が返ります。',
      en: 'Return a `statusCode`, `headers` and a `body` that is text. Any other shape is a 502 for the caller.',
    },
    fields: ALB_FIELDS,
  },
  {
    id: 'sqs',
    group: 'queue',
    does: {
      ja: '注文を 1 件ずつ処理し、失敗した 1 件だけを再試行に回します。',
      en: 'Ships orders one by one and hands back only the one that failed.',
    },
    answer: BATCH_ANSWER,
    fields: SQS_FIELDS,
  },
  {
    id: 'kinesis',
    group: 'stream',
    does: {
      ja: 'Base64 をほどいて温度を読み、高すぎるセンサーを探します。',
      en: 'Unwraps base64, reads temperatures and looks for sensors that are too hot.',
    },
    answer: BATCH_ANSWER,
    fields: KINESIS_FIELDS,
  },
  {
    id: 'dynamodb-stream',
    group: 'stream',
    does: {
      ja: '型付きの値をふつうの値に直し、変わった属性を調べます。',
      en: 'Turns typed values into plain ones and finds which attributes changed.',
    },
    answer: BATCH_ANSWER,
    fields: DYNAMODB_FIELDS,
  },
  {
    id: 's3-put',
    group: 'notice',
    does: {
      ja: 'キーをデコードし、画像ならサムネイルの置き場所を決めます。',
      en: 'Decodes the key and decides where the thumbnail of a picture goes.',
    },
    answer: IGNORED_ANSWER,
    fields: S3_FIELDS,
  },
  {
    id: 'sns',
    group: 'notice',
    does: {
      ja: '件名と本文を、属性の言語とともに記録します。',
      en: 'Logs subject and message with the language of their attribute.',
    },
    answer: IGNORED_ANSWER,
    fields: SNS_FIELDS,
  },
  {
    id: 'eventbridge-rule',
    group: 'notice',
    does: {
      ja: 'インスタンスの状態を見て、止まったときだけ知らせます。',
      en: 'Looks at an instance’s state and speaks up only when it has stopped.',
    },
    answer: IGNORED_ANSWER,
    fields: BUS_FIELDS,
  },
  {
    id: 'schedule',
    group: 'notice',
    does: {
      ja: '現在時刻ではなく予定の時刻から前日を求め、夜間バッチの対象を決めます。',
      en: 'Finds yesterday from the time that was due, not from now, for the nightly batch.',
    },
    answer: IGNORED_ANSWER,
    fields: BUS_FIELDS,
  },
  {
    id: 'cloudwatch-logs',
    group: 'notice',
    does: {
      ja: 'Base64 と gzip をほどき、エラーの行だけを取り出します。',
      en: 'Unwraps base64 and gzip and picks the lines that are errors.',
    },
    answer: IGNORED_ANSWER,
    fields: LOGS_FIELDS,
    packed: 'awslogs.data',
  },
  {
    id: 'cognito-pre-sign-up',
    group: 'people',
    does: {
      ja: '招待コードを確かめ、正しければ登録を自動で確認済みにします。',
      en: 'Checks an invitation code and confirms the user at once if it is right.',
    },
    answer: {
      ja: '受け取ったイベントの `response` を書き換え、イベント全体を返します。例外を投げると、サインアップは断られます。',
      en: 'Change `response` and return the whole event. An exception refuses the sign-up.',
    },
    fields: COGNITO_FIELDS,
  },
  {
    id: 'ses',
    group: 'people',
    does: {
      ja: 'ウイルスや署名の判定を見て、悪いメールを捨てるよう答えます。',
      en: 'Looks at the verdicts and asks SES to drop mail that failed one.',
    },
    answer: {
      ja: '同期の呼び出しなら `disposition` で続きを決められます。この例のように Event なら、戻り値は使われません。',
      en: 'In a synchronous call `disposition` decides what follows. With Event, as here, the value is not used.',
    },
    fields: SES_FIELDS,
  },
];
