import { defineLesson, type Sample } from '@/lib/course/lesson';
import { messagesOf, postOf, scheduledAt, uploadOf } from './event-data';
import { exercises } from './exercises';
import { sources } from './sources';

const FORM_BODY =
  'bmFtZT1BeWEmbWVzc2FnZT0lRTMlODElOTMlRTMlODIlOTMlRTMlODElQUIlRTMlODElQTElRTMlODElQUY=';
const PHOTO = uploadOf('photos', ['summer/my+cat.ppm']);
const TEST = [{ name: 'run', payload: {} }] as const;

export const lesson = defineLesson({
  slug: 'events',
  notes: ['1-2', '1-2-1', '1-2-2'],
  title: { ja: 'イベントで動く関数、サービスをつなぐ糊', en: 'Functions that wait for events' },
  promise: {
    ja: 'ファイル、フォーム、時刻、メッセージのどれで呼ばれる関数でも、届いたイベントを読み解き、次のサービスへ仕事を渡すコードを書けます',
    en: 'take an event apart, whether a file, a form, a schedule or a message caused it, and write the few lines that pass the work on to the next service',
  },
  minutes: 40,
  updated: { ja: '2026-11-25', en: '2026-11-25' },
  sections: [
    { id: 'sources', title: { ja: '関数は誰に呼ばれるか', en: 'Who calls the function?' } },
    { id: 'map', title: { ja: 'ソースから行き先まで', en: 'From source to target' } },
    { id: 'upload', title: { ja: 'ファイルが置かれたとき', en: 'A file arrives' } },
    { id: 'zip', title: { ja: 'パスワード付きの zip を作る', en: 'A zip with a password' } },
    { id: 'form', title: { ja: 'フォームから届いたとき', en: 'A form is sent' } },
    { id: 'schedule', title: { ja: '0 時になったとき', en: 'The clock strikes twelve' } },
    { id: 'glue', title: { ja: '糊としての関数', en: 'Glue' } },
    { id: 'exercises', title: { ja: '演習', en: 'Exercises' } },
    {
      id: 'console',
      title: { ja: '実際のコンソールと CLI では', en: 'In the real console and with the CLI' },
    },
    { id: 'recap', title: { ja: 'まとめ', en: 'Recap' } },
  ],
  opensWith: 'thumbnail',
  samples: {
    thumbnail: thumbnail('lambda_function.thumbnail_handler', [{ name: 'upload', payload: PHOTO }]),
    'thumbnail-test': thumbnail('test_thumbnail.run', TEST),
    'thumbnail-plain': {
      folder: 'thumbnail-plain',
      runtime: 'python3.14',
      handler: 'lambda_function.thumbnail_handler',
      functionName: 'thumbnail',
      events: [{ name: 'upload', payload: PHOTO }],
    },
    'locked-zip': zip('lambda_function.zip_handler', [
      { name: 'upload', payload: uploadOf('inbox', ['reports/%E5%A3%B2%E4%B8%8A.csv']) },
    ]),
    'locked-zip-test': zip('test_zip.run', TEST),
    contact: contact('index.contactHandler', [
      {
        name: 'form',
        payload: postOf({
          contentType: 'application/x-www-form-urlencoded',
          body: FORM_BODY,
          isBase64Encoded: true,
        }),
      },
      {
        name: 'fetch',
        payload: postOf({
          contentType: 'application/json',
          body: '{"name": "Ken", "message": "Hello"}',
          isBase64Encoded: false,
        }),
      },
      {
        name: 'empty',
        payload: postOf({ contentType: 'application/json', body: '{}', isBase64Encoded: false }),
      },
    ]),
    'contact-test': contact('test-contact.run', TEST),
    nightly: nightly('lambda_function.nightly_handler', [
      { name: 'midnight', payload: scheduledAt('2026-11-24T15:00:00Z') },
    ]),
    'nightly-test': nightly('test_nightly.run', TEST),
    orders: orders('lambda_function.orders_handler', [
      {
        name: 'two-orders',
        payload: messagesOf([
          {
            messageId: '059f36b4-87a3-44ab',
            body: '{"item": "book", "to": "Aya"}',
            md5OfBody: 'c78052b7d82a5ba8df7c5b9d274d8003',
          },
          {
            messageId: '2e1424d4-f796-459a',
            body: '{"item": "りんご", "to": "Ken"}',
            md5OfBody: '347a7a1e917de37ce2cbd4ad4d8a461f',
          },
        ]),
      },
    ]),
    'orders-test': orders('test_orders.run', TEST),
  },
  predictions: [
    {
      id: 'plus-in-key',
      question: {
        ja: '`my cat.ppm` という名前の写真が置かれました。イベントのキーは `summer/my+cat.ppm` です。キーをそのまま使うこの版は、どうなるでしょうか。',
        en: 'A photo named `my cat.ppm` was uploaded, and the event says `summer/my+cat.ppm`. What becomes of this version, which takes the key as it is?',
      },
      sample: 'thumbnail-plain',
      event: 'upload',
      options: [
        {
          says: { ja: '縮小した画像ができる', en: 'the small copy is made' },
          expect: { outcome: 'succeeded' },
        },
        {
          says: { ja: 'そんなキーはないと言われる', en: 'there is no such key' },
          expect: { errorType: 'NoSuchKey' },
        },
        {
          says: { ja: 'イベントに `Records` がないと言われる', en: 'there are no `Records`' },
          expect: { errorType: 'KeyError' },
        },
      ],
      because: {
        ja: 'イベントの中のキーは符号化されています。そのまま S3 に渡すと、別の名前を探すことになります。空白や日本語の名前でだけ失敗するので、英数字の名前で試しているうちは気づきません。',
        en: 'Keys are encoded inside an event. Handed to S3 as they are, they name something else. It only happens with spaces and letters beyond ASCII, so it waits until real users come.',
      },
    },
    {
      id: 'which-day',
      question: {
        ja: '日本の 2026 年 11 月 25 日 0 時に動くバッチです。イベントの `time` は `2026-11-24T15:00:00Z` です。集計されるのは何日の売上でしょうか。',
        en: 'This batch runs at midnight in Tokyo, as 25 November 2026 begins. The event’s `time` is `2026-11-24T15:00:00Z`. Which day’s sales are added up?',
      },
      sample: 'nightly',
      event: 'midnight',
      options: [
        {
          says: { ja: '23 日', en: 'the 23rd' },
          expect: { payload: { day: '2026-11-23', sales: 1, yen: 500 } },
        },
        {
          says: { ja: '24 日', en: 'the 24th' },
          expect: { payload: { day: '2026-11-24', sales: 2, yen: 1280 } },
        },
        {
          says: { ja: '25 日', en: 'the 25th' },
          expect: { payload: { day: '2026-11-25', sales: 1, yen: 120 } },
        },
      ],
      because: {
        ja: '日本時間に直すと 25 日の 0 時、その前の日は 24 日です。UTC のまま 1 日引くと 23 日になり、毎日 1 日ずつ古い集計を、誰も気づかないまま続けることになります。',
        en: 'In Tokyo it is the 25th, so the day before is the 24th. Take a day off in UTC, and you get the 23rd: a report that is one day late, every day, and looks perfectly fine.',
      },
    },
  ],
  exercises,
  figures: [{ kind: 'source-map', id: 'map', sources }],
});

function thumbnail(handler: string, events: Sample['events']): Sample {
  return { folder: 'thumbnail', runtime: 'python3.14', handler, functionName: 'thumbnail', events };
}

function zip(handler: string, events: Sample['events']): Sample {
  const variables = { ZIP_PASSWORD: 'correct horse' };
  return {
    folder: 'locked-zip',
    runtime: 'python3.14',
    handler,
    functionName: 'locked-zip',
    variables,
    events,
  };
}

function contact(handler: string, events: Sample['events']): Sample {
  return { folder: 'contact', runtime: 'nodejs24.x', handler, functionName: 'contact', events };
}

function nightly(handler: string, events: Sample['events']): Sample {
  return { folder: 'nightly', runtime: 'python3.14', handler, functionName: 'nightly', events };
}

function orders(handler: string, events: Sample['events']): Sample {
  return { folder: 'orders', runtime: 'python3.14', handler, functionName: 'orders', events };
}
