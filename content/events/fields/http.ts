import type { FieldWords } from '@/lib/course/event-source';

/** An HTTP request in format 2.0: the HTTP API’s and the function URL’s. */
export const HTTP_FIELDS: FieldWords = {
  version: { ja: 'ペイロードの形式。2.0 です。', en: 'The format of the payload: 2.0.' },
  routeKey: {
    ja: '一致したルート。関数 URL ではいつも $default です。',
    en: 'The route that matched. A function URL has only $default.',
  },
  rawPath: { ja: '呼ばれたパス。デコード前です。', en: 'The path that was called, not decoded.' },
  rawQueryString: { ja: 'クエリ文字列そのもの。', en: 'The query string as it was sent.' },
  cookies: {
    ja: 'Cookie。ヘッダーからは除かれ、配列で届きます。',
    en: 'The cookies, as a list; they are not among the headers.',
  },
  headers: {
    ja: 'ヘッダー。名前は小文字で、複数の値はコンマでつながります。',
    en: 'The headers, names in small letters; several values are joined by commas.',
  },
  queryStringParameters: {
    ja: 'クエリ文字列を分けたもの。なければこのキー自体がありません。',
    en: 'The query string taken apart. The key is missing when there is none.',
  },
  'queryStringParameters.lang': {
    ja: 'この例のパラメーター。2 つの値がコンマでつながっています。',
    en: 'A parameter of this example; its two values are joined by a comma.',
  },
  'queryStringParameters.name': {
    ja: 'この例のパラメーター。',
    en: 'A parameter of this example.',
  },
  requestContext: {
    ja: 'リクエストについて AWS が知っていること。',
    en: 'What AWS knows about the request.',
  },
  'requestContext.accountId': {
    ja: 'API または関数を持つ AWS アカウント。認証なしの関数 URL では anonymous になることもあります。',
    en: 'The AWS account that owns the API or the function. A function URL without authorization may say anonymous.',
  },
  'requestContext.apiId': {
    ja: 'API または関数 URL の ID。',
    en: 'The id of the API or of the function URL.',
  },
  'requestContext.authentication': {
    ja: 'クライアント証明書の情報。関数 URL では null です。',
    en: 'About a client certificate; null with a function URL.',
  },
  'requestContext.authorizer': {
    ja: '認証の結果。なければ null です。',
    en: 'What authorization found; null without it.',
  },
  'requestContext.domainName': {
    ja: '呼ばれたドメイン名。',
    en: 'The domain name that was called.',
  },
  'requestContext.domainPrefix': {
    ja: 'ドメイン名の最初の部分。',
    en: 'The first part of the domain name.',
  },
  'requestContext.http': {
    ja: 'HTTP リクエストそのものについて。',
    en: 'About the HTTP request itself.',
  },
  'requestContext.http.method': { ja: 'HTTP メソッド。', en: 'The HTTP method.' },
  'requestContext.http.path': { ja: '呼ばれたパス。', en: 'The path that was called.' },
  'requestContext.http.protocol': { ja: 'HTTP のバージョン。', en: 'The version of HTTP.' },
  'requestContext.http.sourceIp': {
    ja: '呼び出し元の IP アドレス。',
    en: 'The IP address of the caller.',
  },
  'requestContext.http.userAgent': {
    ja: 'User-Agent ヘッダーの値。',
    en: 'The User-Agent header.',
  },
  'requestContext.requestId': {
    ja: 'API Gateway または関数 URL のリクエスト ID。',
    en: 'The request id of API Gateway or of the function URL.',
  },
  'requestContext.routeKey': { ja: '一致したルート。', en: 'The route that matched.' },
  'requestContext.stage': {
    ja: 'ステージ。関数 URL では $default です。',
    en: 'The stage; $default with a function URL.',
  },
  'requestContext.time': {
    ja: '受け付けた日時 (CLF 形式)。',
    en: 'When it was received, as web servers log it.',
  },
  'requestContext.timeEpoch': {
    ja: '受け付けた時刻 (1970 年からのミリ秒)。',
    en: 'When it was received, in milliseconds since 1970.',
  },
  pathParameters: {
    ja: 'ルートの { } に当てはまった値。',
    en: 'What stood in place of the braces in the route.',
  },
  'pathParameters.topic': {
    ja: 'この例の {topic} の値。',
    en: 'The value of {topic} in this example.',
  },
  stageVariables: {
    ja: 'ステージ変数。関数 URL では null です。',
    en: 'Variables of the stage; null with a function URL.',
  },
  body: {
    ja: '本文。JSON でも文字列のままなので、自分で解析します。',
    en: 'The body, always text: parse JSON yourself.',
  },
  isBase64Encoded: { ja: 'true なら本文は Base64 です。', en: 'true: the body is in base64.' },
};
