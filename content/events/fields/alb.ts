import type { FieldWords } from '@/lib/course/event-source';

/** A request through a load balancer. */
export const ALB_FIELDS: FieldWords = {
  requestContext: { ja: 'どこを通って来たか。', en: 'The way it came.' },
  'requestContext.elb': { ja: 'ロードバランサーについて。', en: 'About the load balancer.' },
  'requestContext.elb.targetGroupArn': {
    ja: 'この関数が登録されているターゲットグループ。',
    en: 'The target group in which the function is registered.',
  },
  httpMethod: { ja: 'HTTP メソッド。', en: 'The HTTP method.' },
  path: { ja: '呼ばれたパス。', en: 'The path that was called.' },
  queryStringParameters: {
    ja: 'クエリ文字列。URL エンコードされたまま届きます。',
    en: 'The query string, still URL-encoded.',
  },
  'queryStringParameters.lang': {
    ja: 'この例のパラメーター。',
    en: 'A parameter of this example.',
  },
  headers: { ja: 'ヘッダー。名前は小文字です。', en: 'The headers, names in small letters.' },
  body: { ja: '本文。JSON でも文字列のままです。', en: 'The body, always text.' },
  isBase64Encoded: { ja: 'true なら本文は Base64 です。', en: 'true: the body is in base64.' },
};
