import type { FieldWords } from '@/lib/course/event-source';

/** An HTTP request in format 1.0: the REST API’s, and the HTTP API’s if it is asked for. */
export const REST_FIELDS: FieldWords = {
  version: {
    ja: 'ペイロードの形式。REST API にはありません。',
    en: 'The format of the payload. A REST API sends none.',
  },
  resource: {
    ja: 'API に定義したパス。{ } は変数です。',
    en: 'The path as defined in the API, with variables in braces.',
  },
  path: { ja: '実際に呼ばれたパス。', en: 'The path that was called.' },
  httpMethod: { ja: 'HTTP メソッド。', en: 'The HTTP method.' },
  headers: {
    ja: 'ヘッダー。同じ名前が複数あると最後の値だけです。',
    en: 'The headers. Of one that was sent twice, the last value.',
  },
  multiValueHeaders: {
    ja: 'ヘッダーのすべての値。名前ごとに配列です。',
    en: 'The headers with all their values, a list for each name.',
  },
  queryStringParameters: {
    ja: 'クエリ文字列。同じ名前が複数あると最後の値だけ。なければ null です。',
    en: 'The query string, the last value of each name. null without one.',
  },
  'queryStringParameters.lang': {
    ja: 'この例のパラメーター。',
    en: 'A parameter of this example.',
  },
  multiValueQueryStringParameters: {
    ja: 'クエリ文字列のすべての値。名前ごとに配列です。',
    en: 'The query string with all its values, a list for each name.',
  },
  'multiValueQueryStringParameters.lang': {
    ja: 'この例のパラメーターの値すべて。',
    en: 'All values of this example’s parameter.',
  },
  pathParameters: {
    ja: 'パスの { } に当てはまった値。なければ null です。',
    en: 'What stood in place of the braces in the path. null without any.',
  },
  'pathParameters.topic': {
    ja: 'この例の {topic} の値。',
    en: 'The value of {topic} in this example.',
  },
  stageVariables: {
    ja: 'ステージに設定した変数。なければ null です。',
    en: 'Variables set on the stage. null without any.',
  },
  requestContext: {
    ja: 'リクエストについて API Gateway が知っていること。',
    en: 'What API Gateway knows about the request.',
  },
  'requestContext.resourceId': {
    ja: 'リソースの ID。HTTP API ではルートキーと同じです。',
    en: 'The id of the resource; for an HTTP API its route key.',
  },
  'requestContext.authorizer': {
    ja: 'オーソライザーが渡した内容。',
    en: 'What the authorizer handed on.',
  },
  'requestContext.authorizer.claims': {
    ja: 'JWT オーソライザーの場合のクレーム。',
    en: 'The claims, with a JWT authorizer.',
  },
  'requestContext.authorizer.scopes': {
    ja: 'JWT オーソライザーの場合のスコープ。',
    en: 'The scopes, with a JWT authorizer.',
  },
  'requestContext.resourcePath': {
    ja: 'API に定義したパス。',
    en: 'The path as defined in the API.',
  },
  'requestContext.httpMethod': { ja: 'HTTP メソッド。', en: 'The HTTP method.' },
  'requestContext.extendedRequestId': {
    ja: 'API Gateway の拡張リクエスト ID。問い合わせのときに使います。',
    en: 'API Gateway’s extended request id, for support.',
  },
  'requestContext.requestTime': {
    ja: '受け付けた日時 (CLF 形式)。',
    en: 'When it was received, as web servers log it.',
  },
  'requestContext.path': { ja: 'ステージ名を含むパス。', en: 'The path with the stage in it.' },
  'requestContext.accountId': {
    ja: 'API を持つ AWS アカウント。',
    en: 'The AWS account that owns the API.',
  },
  'requestContext.protocol': { ja: 'HTTP のバージョン。', en: 'The version of HTTP.' },
  'requestContext.stage': { ja: '呼ばれたステージ。', en: 'The stage that was called.' },
  'requestContext.domainPrefix': {
    ja: 'ドメイン名の最初の部分。',
    en: 'The first part of the domain name.',
  },
  'requestContext.requestTimeEpoch': {
    ja: '受け付けた時刻 (1970 年からのミリ秒)。',
    en: 'When it was received, in milliseconds since 1970.',
  },
  'requestContext.requestId': {
    ja: 'API Gateway のリクエスト ID。Lambda のものとは別です。',
    en: 'API Gateway’s request id. Lambda’s is another.',
  },
  'requestContext.identity': {
    ja: '呼び出し元についての情報。',
    en: 'Who is calling, as far as it is known.',
  },
  'requestContext.identity.cognitoIdentityPoolId': {
    ja: 'Cognito で認証した場合の ID プール。',
    en: 'The identity pool, if the caller signed in with Cognito.',
  },
  'requestContext.identity.accountId': {
    ja: 'IAM 認証の場合の呼び出し元アカウント。',
    en: 'The caller’s account, with IAM authorization.',
  },
  'requestContext.identity.cognitoIdentityId': {
    ja: 'Cognito で認証した場合の ID。',
    en: 'The identity, if the caller signed in with Cognito.',
  },
  'requestContext.identity.caller': {
    ja: 'IAM 認証の場合の呼び出し元。',
    en: 'The caller, with IAM authorization.',
  },
  'requestContext.identity.sourceIp': {
    ja: '呼び出し元の IP アドレス。',
    en: 'The IP address of the caller.',
  },
  'requestContext.identity.principalOrgId': {
    ja: 'IAM 認証の場合の組織 ID。',
    en: 'The organization, with IAM authorization.',
  },
  'requestContext.identity.accessKey': {
    ja: 'IAM 認証の場合のアクセスキー ID。',
    en: 'The access key id, with IAM authorization.',
  },
  'requestContext.identity.cognitoAuthenticationType': {
    ja: 'Cognito での認証の種類。',
    en: 'How the caller signed in with Cognito.',
  },
  'requestContext.identity.cognitoAuthenticationProvider': {
    ja: 'Cognito での認証プロバイダー。',
    en: 'The provider the caller signed in with, through Cognito.',
  },
  'requestContext.identity.userArn': {
    ja: 'IAM 認証の場合の ARN。',
    en: 'The caller’s ARN, with IAM authorization.',
  },
  'requestContext.identity.userAgent': {
    ja: 'User-Agent ヘッダーの値。',
    en: 'The User-Agent header.',
  },
  'requestContext.identity.user': {
    ja: 'IAM 認証の場合のユーザー。',
    en: 'The user, with IAM authorization.',
  },
  'requestContext.domainName': {
    ja: '呼ばれたドメイン名。',
    en: 'The domain name that was called.',
  },
  'requestContext.apiId': { ja: 'API の ID。', en: 'The id of the API.' },
  body: {
    ja: '本文。JSON でも文字列のままなので、自分で解析します。なければ null です。',
    en: 'The body, always text: parse JSON yourself. null without one.',
  },
  isBase64Encoded: { ja: 'true なら本文は Base64 です。', en: 'true: the body is in base64.' },
};
