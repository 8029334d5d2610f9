import type { FieldWords } from '@/lib/course/event-source';

/** HTTP headers, by their names in small letters: sources disagree about capitals. */
export const HEADER_FIELDS: FieldWords = {
  accept: { ja: 'クライアントが受け取れる形式。', en: 'The formats the client takes.' },
  'content-length': {
    ja: '本文のバイト数。文字列のまま届きます。',
    en: 'The size of the body in bytes, as text.',
  },
  'content-type': {
    ja: '本文の形式。JSON.parse や json.loads の前に確かめます。',
    en: 'The format of the body. Look at it before you parse.',
  },
  host: { ja: 'クライアントが呼んだホスト名。', en: 'The host name the client called.' },
  'user-agent': {
    ja: 'ブラウザーやツールの名乗り。',
    en: 'What the browser or tool calls itself.',
  },
  'x-amzn-trace-id': {
    ja: 'リクエストを追跡するための X-Ray の ID。',
    en: 'The X-Ray id by which the request is traced.',
  },
  'x-forwarded-for': {
    ja: 'クライアントの IP アドレス。途中にプロキシがあればコンマで並びます。',
    en: 'The client’s IP address; proxies on the way are added after commas.',
  },
  'x-forwarded-port': {
    ja: 'クライアントが接続したポート。',
    en: 'The port the client connected to.',
  },
  'x-forwarded-proto': {
    ja: 'クライアントが使ったプロトコル。',
    en: 'The protocol the client used.',
  },
};
