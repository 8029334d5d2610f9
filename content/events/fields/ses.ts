import type { FieldWords } from '@/lib/course/event-source';

/** A mail that SES received. */
export const SES_FIELDS: FieldWords = {
  Records: {
    ja: 'レコードの配列。1 件のときも配列なので、必ずループします。',
    en: 'The list of records. Even a single one is in a list: always loop.',
  },
  'Records[].eventSource': {
    ja: '送信元。いつも aws:ses です。',
    en: 'Who sends it: always aws:ses.',
  },
  'Records[].eventVersion': {
    ja: 'イベント構造のバージョン。',
    en: 'The version of this structure.',
  },
  'Records[].ses': { ja: 'メール。', en: 'The mail.' },
  'Records[].ses.mail': {
    ja: 'メールそのもの。本文は含まれません。',
    en: 'The mail itself, without its body.',
  },
  'Records[].ses.mail.timestamp': {
    ja: '受信した時刻 (UTC)。',
    en: 'When it was received, in UTC.',
  },
  'Records[].ses.mail.source': { ja: 'エンベロープの送信者。', en: 'The sender of the envelope.' },
  'Records[].ses.mail.messageId': {
    ja: 'SES の ID。S3 に保存したメールのキーにもなります。',
    en: 'SES’s id, also the key of a mail stored in S3.',
  },
  'Records[].ses.mail.destination': { ja: '宛先。', en: 'The addresses it goes to.' },
  'Records[].ses.mail.headersTruncated': {
    ja: 'true ならヘッダーが長くて途中までです。',
    en: 'true: the headers were too long and are cut.',
  },
  'Records[].ses.mail.headers': { ja: 'ヘッダーの配列。', en: 'The headers, as a list.' },
  'Records[].ses.mail.headers[].name': { ja: 'ヘッダー名。', en: 'The name of the header.' },
  'Records[].ses.mail.headers[].value': { ja: 'ヘッダーの値。', en: 'The value of the header.' },
  'Records[].ses.mail.commonHeaders': {
    ja: 'よく使うヘッダー。',
    en: 'The headers most often needed.',
  },
  'Records[].ses.mail.commonHeaders.returnPath': {
    ja: 'エラーメールの返送先。',
    en: 'Where bounces go.',
  },
  'Records[].ses.mail.commonHeaders.from': { ja: 'From の値。', en: 'The value of From.' },
  'Records[].ses.mail.commonHeaders.date': { ja: 'Date の値。', en: 'The value of Date.' },
  'Records[].ses.mail.commonHeaders.to': { ja: 'To の値。', en: 'The value of To.' },
  'Records[].ses.mail.commonHeaders.messageId': {
    ja: '送信側が付けた Message-ID。',
    en: 'The Message-ID of the sending side.',
  },
  'Records[].ses.mail.commonHeaders.subject': { ja: '件名。', en: 'The subject.' },
  'Records[].ses.receipt': { ja: '受信の結果。', en: 'How it was received.' },
  'Records[].ses.receipt.timestamp': {
    ja: 'このアクションを始めた時刻 (UTC)。',
    en: 'When this action began, in UTC.',
  },
  'Records[].ses.receipt.processingTimeMillis': {
    ja: '受信からここまでのミリ秒。',
    en: 'Milliseconds from its arrival to here.',
  },
  'Records[].ses.receipt.recipients': {
    ja: 'ルールに一致した宛先。',
    en: 'The addresses the rule matched.',
  },
  'Records[].ses.receipt.spamVerdict': { ja: '迷惑メールの判定。', en: 'The verdict on spam.' },
  'Records[].ses.receipt.spamVerdict.status': {
    ja: 'PASS、FAIL、GRAY、PROCESSING_FAILED のどれか。',
    en: 'PASS, FAIL, GRAY or PROCESSING_FAILED.',
  },
  'Records[].ses.receipt.virusVerdict': { ja: 'ウイルスの判定。', en: 'The verdict on viruses.' },
  'Records[].ses.receipt.virusVerdict.status': {
    ja: 'PASS、FAIL、GRAY、PROCESSING_FAILED のどれか。',
    en: 'PASS, FAIL, GRAY or PROCESSING_FAILED.',
  },
  'Records[].ses.receipt.spfVerdict': { ja: 'SPFの判定。', en: 'The verdict on SPF.' },
  'Records[].ses.receipt.spfVerdict.status': {
    ja: 'PASS、FAIL、GRAY、PROCESSING_FAILED のどれか。',
    en: 'PASS, FAIL, GRAY or PROCESSING_FAILED.',
  },
  'Records[].ses.receipt.dkimVerdict': { ja: 'DKIMの判定。', en: 'The verdict on DKIM.' },
  'Records[].ses.receipt.dkimVerdict.status': {
    ja: 'PASS、FAIL、GRAY、PROCESSING_FAILED のどれか。',
    en: 'PASS, FAIL, GRAY or PROCESSING_FAILED.',
  },
  'Records[].ses.receipt.dmarcVerdict': { ja: 'DMARCの判定。', en: 'The verdict on DMARC.' },
  'Records[].ses.receipt.dmarcVerdict.status': {
    ja: 'PASS、FAIL、GRAY、PROCESSING_FAILED のどれか。',
    en: 'PASS, FAIL, GRAY or PROCESSING_FAILED.',
  },
  'Records[].ses.receipt.action': {
    ja: 'この関数を呼んだアクション。',
    en: 'The action that called the function.',
  },
  'Records[].ses.receipt.action.type': { ja: 'アクションの種類。', en: 'The kind of action.' },
  'Records[].ses.receipt.action.functionArn': {
    ja: '呼ばれた関数。',
    en: 'The function that was called.',
  },
  'Records[].ses.receipt.action.invocationType': {
    ja: 'Event なら答えは使われません。RequestResponse なら disposition が使われます。',
    en: 'With Event the answer is not used; with RequestResponse its disposition is.',
  },
};
