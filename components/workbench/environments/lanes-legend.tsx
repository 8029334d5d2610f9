import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import { Explained } from '../../ui/explained';

export interface LanesLegendProps {
  readonly words: LanesMessages;
  readonly hasFailures: boolean;
  readonly hasRefusals: boolean;
  readonly hasModelled: boolean;
}

/** What the boxes of the lanes mean. Each says more when it is asked. */
export function LanesLegend({ words, hasFailures, hasRefusals, hasModelled }: LanesLegendProps) {
  const { legend, phase } = words;
  const entries = [
    { look: 'starting', name: phase.starting, help: legend.starting },
    { look: 'initializing', name: phase.initializing, help: legend.initializing },
    { look: 'busy', name: phase.busy, help: legend.busy },
    { look: 'idle', name: phase.idle, help: legend.idle },
    { look: 'reset', name: phase.reset, help: legend.reset },
    ...(hasFailures ? [{ look: 'failed', name: words.failed, help: legend.failed }] : []),
    { look: 'gone', name: phase.gone, help: legend.gone },
    ...(hasRefusals ? [{ look: 'throttled', name: words.throttled, help: legend.throttled }] : []),
    ...(hasModelled ? [{ look: 'modelled', name: words.model, help: legend.modelled }] : []),
  ];
  return (
    <ul aria-label={legend.label} className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {entries.map(({ look, name, help }) => (
        <li key={look} className="flex items-center gap-1.5">
          <span aria-hidden className="lanes-swatch" data-look={look} />
          <Explained explanation={help}>{name}</Explained>
        </li>
      ))}
    </ul>
  );
}
