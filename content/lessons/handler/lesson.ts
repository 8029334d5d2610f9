import { defineLesson } from '@/lib/course/lesson';

export const lesson = defineLesson({
  slug: 'handler',
  notes: ['2-2'],
  title: { ja: 'ハンドラーの書式', en: 'The handler: event, context, return' },
  promise: { ja: '', en: '' },
  minutes: 15,
  updated: { ja: '2026-11-22', en: '2026-11-22' },
  sections: [],
  sample: {
    folder: 'sample',
    runtime: 'python3.14',
    handler: 'lambda_function.myfunc01_handler',
    functionName: 'myfunc01',
    events: [{ name: 'event1', payload: { x: 10, y: 2 } }],
  },
  samples: {},
  predictions: [],
  exercises: [],
  figures: [],
});
