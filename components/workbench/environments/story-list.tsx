'use client';

import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import type { History } from '@/lib/sim/history/history-state';
import { type StoryFact, storyOf } from '@/lib/sim/history/story';
import { fillIn } from '../../ui/fill-in';
import { useWorkbench } from '../workbench-context';
import { clockTime, lengthText, shortId } from './figures';
import { useLanesWords } from './use-lanes-words';

const MOST_SENTENCES = 200;

/** What the lanes show, in sentences. */
export function StoryList({ history }: { readonly history: History }) {
  const { messages } = useWorkbench();
  const words = useLanesWords();
  const facts = storyOf(history).slice(-MOST_SENTENCES);
  if (facts.length === 0) return <p className="text-muted text-sm">{words.story.none}</p>;
  return (
    <ol className="grid gap-1 text-sm leading-relaxed">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several facts may have one time
        <li key={index}>
          <time className="font-mono text-muted text-xs">{clockTime(fact.at)}</time>{' '}
          {sentence(fact, words, messages)}
        </li>
      ))}
    </ol>
  );
}

function sentence(
  fact: StoryFact,
  { story }: LanesMessages,
  { result }: WorkbenchMessages,
): string {
  switch (fact.tells) {
    case 'ended': {
      const { outcome, report } = fact.ended;
      return fillIn(story.ended, {
        environment: fact.environment,
        outcome: result.outcome[outcome],
        duration: lengthText(report.durationMs),
        billed: `${report.billedDurationMs} ms`,
      });
    }
    case 'gone':
      return fillIn(story.gone[fact.cause], { environment: fact.environment });
    case 'reset':
    case 'provisioned':
      return fillIn(story[fact.tells], { environment: fact.environment });
    case 'refused': {
      const { requestId, outcome } = fact.refusal;
      return fillIn(story.refused, {
        request: shortId(requestId),
        outcome: result.outcome[outcome],
      });
    }
    default:
      return fillIn(story[fact.tells], {
        environment: fact.environment,
        request: shortId(fact.requestId),
      });
  }
}
