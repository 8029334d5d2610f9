import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import type { Span } from '@/lib/sim/history/lanes';
import { lengthText, shortId } from './figures';

/** What a box may say, the longest first: the first that fits is drawn. */
export function spanTexts(
  span: Span,
  next: Span | undefined,
  now: number,
  words: LanesMessages,
): readonly string[] {
  const length = lengthText(figureOf(span, next) ?? (span.to ?? now) - span.from);
  const name = words.short[span.phase];
  switch (span.phase) {
    case 'initializing':
      return [`${words.cold} · ${name} ${length}`, `${words.cold} ${length}`, words.cold];
    case 'busy':
      return span.requestId ? [`${length} · ${shortId(span.requestId)}`, length] : [length];
    default:
      return [`${name} ${length}`, length];
  }
}

/** The figure that REPORT gives, where it gives one. */
function figureOf(span: Span, next: Span | undefined): number | undefined {
  if (span.phase === 'busy') return span.ended?.report.durationMs;
  return span.phase === 'initializing' ? next?.ended?.report.initDurationMs : undefined;
}
