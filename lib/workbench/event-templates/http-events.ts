import { ACCOUNT, API_HOST, API_ID, httpApiContext, REGION } from '../../course/source-events';
import { type EventTemplate, READ } from './event-template';

const URL_ID = 'abcdefghijklmnopqrstuvwxyz012345';
const URL_HOST = `${URL_ID}.lambda-url.${REGION}.on.aws`;
const CALLER = '203.0.113.7';
const AGENT = 'Mozilla/5.0';
const BODY = '{"name": "Aya", "message": "こんにちは"}';
const TRACE = 'Root=1-6b023080-0123456789abcdef01234567';

const HTTP_HEADERS = {
  'content-length': '45',
  'content-type': 'application/json',
  'user-agent': AGENT,
  'x-amzn-trace-id': TRACE,
  'x-forwarded-for': CALLER,
  'x-forwarded-port': '443',
  'x-forwarded-proto': 'https',
};

const REST_HEADERS = {
  'Content-Type': 'application/json',
  Host: API_HOST,
  'User-Agent': AGENT,
  'X-Amzn-Trace-Id': TRACE,
  'X-Forwarded-For': CALLER,
  'X-Forwarded-Port': '443',
  'X-Forwarded-Proto': 'https',
};

const ALB_HEADERS = {
  accept: 'application/json',
  'content-type': 'application/json',
  host: 'shop-123456789.ap-northeast-1.elb.amazonaws.com',
  'user-agent': AGENT,
  'x-amzn-trace-id': TRACE,
  'x-forwarded-for': CALLER,
  'x-forwarded-port': '443',
  'x-forwarded-proto': 'https',
};

/** Events of an HTTP request. What the handler returns becomes the HTTP response. */
export const HTTP_EVENTS: readonly EventTemplate[] = [
  {
    id: 'http-api',
    source: {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
      read: READ,
    },
    payload: {
      version: '2.0',
      routeKey: 'POST /contact/{topic}',
      rawPath: '/contact/book',
      rawQueryString: 'lang=ja&lang=en',
      cookies: ['theme=dark'],
      headers: { ...HTTP_HEADERS, host: API_HOST },
      queryStringParameters: { lang: 'ja,en' },
      requestContext: httpApiContext({
        routeKey: 'POST /contact/{topic}',
        path: '/contact/book',
        time: '22/Nov/2026:00:00:00 +0000',
        timeEpoch: 1_795_305_600_000,
      }),
      pathParameters: { topic: 'book' },
      body: BODY,
      isBase64Encoded: false,
    },
  },
  {
    id: 'rest-api',
    source: {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html',
      read: READ,
    },
    payload: {
      resource: '/contact/{topic}',
      path: '/contact/book',
      httpMethod: 'POST',
      headers: REST_HEADERS,
      multiValueHeaders: listed(REST_HEADERS),
      queryStringParameters: { lang: 'en' },
      multiValueQueryStringParameters: { lang: ['ja', 'en'] },
      pathParameters: { topic: 'book' },
      stageVariables: null,
      requestContext: {
        resourceId: 'abc123',
        resourcePath: '/contact/{topic}',
        httpMethod: 'POST',
        extendedRequestId: 'JKJaXmPLvHcESHA=',
        requestTime: '22/Nov/2026:00:00:00 +0000',
        path: '/prod/contact/book',
        accountId: ACCOUNT,
        protocol: 'HTTP/1.1',
        stage: 'prod',
        domainPrefix: API_ID,
        requestTimeEpoch: 1_795_305_600_000,
        requestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
        identity: {
          cognitoIdentityPoolId: null,
          accountId: null,
          cognitoIdentityId: null,
          caller: null,
          sourceIp: CALLER,
          principalOrgId: null,
          accessKey: null,
          cognitoAuthenticationType: null,
          cognitoAuthenticationProvider: null,
          userArn: null,
          userAgent: AGENT,
          user: null,
        },
        domainName: API_HOST,
        apiId: API_ID,
      },
      body: BODY,
      isBase64Encoded: false,
    },
  },
  {
    id: 'function-url',
    source: {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html',
      read: READ,
    },
    payload: {
      version: '2.0',
      routeKey: '$default',
      rawPath: '/hello',
      rawQueryString: 'name=Aya',
      headers: { ...HTTP_HEADERS, host: URL_HOST },
      queryStringParameters: { name: 'Aya' },
      requestContext: {
        accountId: ACCOUNT,
        apiId: URL_ID,
        authentication: null,
        authorizer: null,
        domainName: URL_HOST,
        domainPrefix: URL_ID,
        http: {
          method: 'POST',
          path: '/hello',
          protocol: 'HTTP/1.1',
          sourceIp: CALLER,
          userAgent: AGENT,
        },
        requestId: 'e1506fd5-9e7b-434f-bd42-4f8fa224b599',
        routeKey: '$default',
        stage: '$default',
        time: '22/Nov/2026:00:00:00 +0000',
        timeEpoch: 1_795_305_600_000,
      },
      body: BODY,
      pathParameters: null,
      isBase64Encoded: false,
      stageVariables: null,
    },
  },
  {
    id: 'http-api-v1',
    source: {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
      read: READ,
    },
    payload: {
      version: '1.0',
      resource: '/contact/{topic}',
      path: '/contact/book',
      httpMethod: 'POST',
      headers: REST_HEADERS,
      multiValueHeaders: listed(REST_HEADERS),
      queryStringParameters: { lang: 'en' },
      multiValueQueryStringParameters: { lang: ['ja', 'en'] },
      requestContext: {
        accountId: ACCOUNT,
        apiId: API_ID,
        authorizer: { claims: null, scopes: null },
        domainName: API_HOST,
        domainPrefix: API_ID,
        extendedRequestId: 'JKJaXmPLvHcESHA=',
        httpMethod: 'POST',
        identity: {
          accessKey: null,
          accountId: null,
          caller: null,
          cognitoAuthenticationProvider: null,
          cognitoAuthenticationType: null,
          cognitoIdentityId: null,
          cognitoIdentityPoolId: null,
          principalOrgId: null,
          sourceIp: CALLER,
          user: null,
          userAgent: AGENT,
          userArn: null,
        },
        path: '/contact/book',
        protocol: 'HTTP/1.1',
        requestId: 'JKJaXmPLvHcESHA=',
        requestTime: '22/Nov/2026:00:00:00 +0000',
        requestTimeEpoch: 1_795_305_600_000,
        resourceId: 'POST /contact/{topic}',
        resourcePath: '/contact/{topic}',
        stage: '$default',
      },
      pathParameters: { topic: 'book' },
      stageVariables: null,
      body: BODY,
      isBase64Encoded: false,
    },
  },
  {
    id: 'alb',
    source: {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
      read: READ,
    },
    payload: {
      requestContext: {
        elb: {
          targetGroupArn: `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:targetgroup/contact/6d0ecf831eec9f09`,
        },
      },
      httpMethod: 'POST',
      path: '/contact/book',
      queryStringParameters: { lang: 'ja' },
      headers: ALB_HEADERS,
      body: BODY,
      isBase64Encoded: false,
    },
  },
];

/** Each header's values as a list, for those that are sent more than once. */
function listed(headers: Readonly<Record<string, string>>): Readonly<Record<string, string[]>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
}
