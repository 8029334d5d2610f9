import type { CoursePart } from '@/lib/course/course-part';
import type { Lesson } from '@/lib/course/lesson';
import { lesson as cost } from './lessons/cost/lesson';
import { lesson as ec2OrLambda } from './lessons/ec2-or-lambda/lesson';
import { lesson as events } from './lessons/events/lesson';
import { lesson as firstHandler } from './lessons/first-handler/lesson';
import { lesson as handler } from './lessons/handler/lesson';
import { lesson as limits } from './lessons/limits/lesson';
import { lesson as recap } from './lessons/recap/lesson';
import { lesson as sampleSpec } from './lessons/sample-spec/lesson';
import { lesson as smallFunctions } from './lessons/small-functions/lesson';

/** The order of the book. A chapter that is not listed here is not published. */
export const PARTS: readonly CoursePart[] = [
  {
    title: { ja: 'サーバーを持たないシステム', en: 'A system without a server of your own' },
    sections: [
      {
        number: '1-1',
        title: { ja: '手間と費用を減らす', en: 'Less upkeep, a smaller bill' },
        terms: {
          ja: ['EC2', 'Auto Scaling', '実行環境', '同時実行数', 'SQS', '課金期間', 'リージョン'],
          en: [
            'EC2',
            'Auto Scaling',
            'execution environment',
            'concurrency',
            'SQS',
            'billed duration',
            'region',
          ],
        },
        lessons: [ec2OrLambda, limits, smallFunctions, cost],
      },
      {
        number: '1-2',
        title: { ja: 'イベントでサービスをつなぐ', en: 'Events that join services' },
        terms: {
          ja: ['イベントソース', 'トリガー', 'S3', 'API Gateway', 'EventBridge', 'DynamoDB'],
          en: ['event source', 'trigger', 'S3', 'API Gateway', 'EventBridge', 'DynamoDB'],
        },
        lessons: [events],
      },
      {
        number: '1-3',
        title: { ja: '使いどころ', en: 'Where it belongs' },
        terms: {
          ja: ['サーバーレス', 'ステートレス', 'ランタイム'],
          en: ['serverless', 'stateless', 'runtime'],
        },
        lessons: [recap],
      },
    ],
  },
  {
    title: { ja: '最初の関数', en: 'A first function' },
    sections: [
      {
        number: '2-1',
        title: { ja: '関数の仕様', en: 'What it should do' },
        terms: {
          ja: ['CloudWatch Logs', 'ロググループ', 'テストイベント'],
          en: ['CloudWatch Logs', 'log group', 'test event'],
        },
        lessons: [sampleSpec],
      },
      {
        number: '2-2',
        title: { ja: '関数の構造', en: 'How it is built' },
        terms: {
          ja: ['ハンドラー', 'イベント', 'コンテキスト', '戻り値'],
          en: ['handler', 'event', 'context', 'return value'],
        },
        lessons: [handler, firstHandler],
      },
    ],
  },
];

export const LESSONS: readonly Lesson[] = PARTS.flatMap(({ sections }) =>
  sections.flatMap(({ lessons }) => lessons),
);
