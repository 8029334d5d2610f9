import type { Standing } from '@/lib/course/specification';

/** Names for anchors, styles and messages. */
export const STANDING_IDS = {
  'recorded on AWS': 'recorded',
  "from AWS's runtime source": 'source',
  documented: 'documented',
  assumed: 'assumed',
  'not simulated': 'absent',
} as const satisfies Record<Standing, string>;
