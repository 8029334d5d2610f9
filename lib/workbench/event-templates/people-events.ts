import { REGION } from '../../course/source-events';
import { type EventTemplate, READ } from './event-template';

const FROM = 'aya@example.com';
const TO = 'contact@example.jp';
const MESSAGE_ID = 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1';
const SENT = '2026-11-22T00:00:00.000Z';

/** Events that begin with a person: somebody signs up, somebody writes. */
export const PEOPLE_EVENTS: readonly EventTemplate[] = [
  {
    id: 'cognito-pre-sign-up',
    source: {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html',
      read: READ,
    },
    payload: {
      version: '1',
      region: REGION,
      userPoolId: `${REGION}_AbCdEfGhI`,
      userName: '8f0c2f1e-7d4c-4f6a-9a51-2f8f0f4b7a10',
      callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: '1example23456789' },
      triggerSource: 'PreSignUp_SignUp',
      request: {
        userAttributes: { email: FROM, name: 'Aya' },
        validationData: { invitation: 'LAMBDA-2026' },
        clientMetadata: { page: 'signup-ja' },
      },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    },
  },
  {
    id: 'ses',
    source: {
      url: 'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html',
      read: READ,
    },
    payload: {
      Records: [
        {
          eventSource: 'aws:ses',
          eventVersion: '1.0',
          ses: {
            mail: {
              timestamp: SENT,
              source: FROM,
              messageId: MESSAGE_ID,
              destination: [TO],
              headersTruncated: false,
              headers: [
                { name: 'From', value: `Aya <${FROM}>` },
                { name: 'Subject', value: 'Lambda について' },
              ],
              commonHeaders: {
                returnPath: FROM,
                from: [`Aya <${FROM}>`],
                date: 'Sun, 22 Nov 2026 09:00:00 +0900',
                to: [TO],
                messageId: '<0123456789example.com>',
                subject: 'Lambda について',
              },
            },
            receipt: {
              timestamp: SENT,
              processingTimeMillis: 574,
              recipients: [TO],
              spamVerdict: { status: 'PASS' },
              virusVerdict: { status: 'PASS' },
              spfVerdict: { status: 'PASS' },
              dkimVerdict: { status: 'PASS' },
              dmarcVerdict: { status: 'GRAY' },
              action: {
                type: 'Lambda',
                functionArn: `arn:aws:lambda:${REGION}:123456789012:function:myfunc01`,
                invocationType: 'Event',
              },
            },
          },
        },
      ],
    },
  },
];
