import type { FieldWords } from '@/lib/course/event-source';

/** Log events of a subscription filter. The words after data are of what it holds. */
export const LOGS_FIELDS: FieldWords = {
  awslogs: { ja: 'CloudWatch Logs からの包み。', en: 'What CloudWatch Logs wraps it in.' },
  'awslogs.data': {
    ja: 'ログ。gzip で圧縮した JSON を Base64 にしたものです。',
    en: 'The log events: JSON, gzipped, in base64.',
  },
  messageType: {
    ja: 'DATA_MESSAGE。到達確認のときだけ CONTROL_MESSAGE です。',
    en: 'DATA_MESSAGE; CONTROL_MESSAGE only to check the way.',
  },
  owner: {
    ja: 'ロググループを持つ AWS アカウント。',
    en: 'The AWS account that owns the log group.',
  },
  logGroup: { ja: 'ロググループ名。', en: 'The name of the log group.' },
  logStream: { ja: 'ログストリーム名。', en: 'The name of the log stream.' },
  subscriptionFilters: {
    ja: '一致したフィルターの名前。',
    en: 'The names of the filters that matched.',
  },
  logEvents: { ja: 'ログイベントの配列。', en: 'The list of log events.' },
  'logEvents[].id': { ja: 'ログイベントの ID。', en: 'The id of the log event.' },
  'logEvents[].timestamp': {
    ja: '時刻 (1970 年からのミリ秒)。',
    en: 'When it was written, in milliseconds since 1970.',
  },
  'logEvents[].message': { ja: 'ログの 1 行。', en: 'The line of the log.' },
};
