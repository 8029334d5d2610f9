import type { Localized } from '@/lib/i18n/locales';

/** What each event template is called, in the order they are offered. The events themselves are fetched when one is wanted. */
export const TEMPLATE_NAMES: readonly { readonly id: string; readonly name: Localized }[] = [
  { id: 'division', name: { ja: 'x と y (この本の例)', en: 'x and y (this book’s example)' } },
  { id: 'empty', name: { ja: '空のイベント', en: 'Empty event' } },
  {
    id: 'hello-world',
    name: { ja: 'Hello World (コンソールの最初の例)', en: 'Hello World (the console’s first)' },
  },
  { id: 's3-put', name: { ja: 'S3: オブジェクトの作成 (Put)', en: 'S3: object created (Put)' } },
  { id: 'sqs', name: { ja: 'SQS: メッセージ 2 件', en: 'SQS: two messages' } },
  { id: 'sns', name: { ja: 'SNS: 通知', en: 'SNS: notification' } },
  {
    id: 'dynamodb-stream',
    name: { ja: 'DynamoDB ストリーム: 追加と変更', en: 'DynamoDB stream: insert and modify' },
  },
  {
    id: 'http-api',
    name: { ja: 'API Gateway: HTTP API (形式 2.0)', en: 'API Gateway: HTTP API (format 2.0)' },
  },
  {
    id: 'rest-api',
    name: {
      ja: 'API Gateway: REST API (Lambda プロキシ統合)',
      en: 'API Gateway: REST API (Lambda proxy integration)',
    },
  },
  { id: 'function-url', name: { ja: '関数 URL', en: 'Function URL' } },
  {
    id: 'http-api-v1',
    name: { ja: 'API Gateway: HTTP API (形式 1.0)', en: 'API Gateway: HTTP API (format 1.0)' },
  },
  { id: 'alb', name: { ja: 'ALB: ターゲットグループ', en: 'ALB: target group' } },
  {
    id: 'eventbridge-rule',
    name: {
      ja: 'EventBridge: EC2 の状態変化 (ルール)',
      en: 'EventBridge: EC2 state change (rule)',
    },
  },
  {
    id: 'schedule',
    name: { ja: 'EventBridge: スケジュール (ルール)', en: 'EventBridge: schedule (rule)' },
  },
  { id: 'kinesis', name: { ja: 'Kinesis: レコード 2 件', en: 'Kinesis: two records' } },
  {
    id: 'cloudwatch-logs',
    name: {
      ja: 'CloudWatch Logs: サブスクリプションフィルター',
      en: 'CloudWatch Logs: subscription filter',
    },
  },
  {
    id: 'cognito-pre-sign-up',
    name: { ja: 'Cognito: サインアップ前', en: 'Cognito: pre sign-up' },
  },
  { id: 'ses', name: { ja: 'SES: メールの受信', en: 'SES: mail received' } },
];
