'use client';

import type { FigureOf } from '@/lib/course/figure-view';
import { LOAD_PRESETS } from '@/lib/course/fleet/load';
import { fill } from '@/lib/i18n/fill';
import { ChoiceRow } from './choice-row';
import { DURATIONS, type FleetChoices, LIMITS, SERVERS, WARM_UPS } from './fleet-choices';
import { spanText } from './span-text';

interface FleetControlsProps {
  readonly words: FigureOf<'fleets'>['words'];
  readonly choices: FleetChoices;
  /** Of the reader's last run, where there was one. */
  readonly ownMs: number | undefined;
  readonly onChoose: (part: Partial<FleetChoices>) => void;
}

/** Everything about the three fleets that can be chosen. */
export function FleetControls({ words, choices, ownMs, onChoose }: FleetControlsProps) {
  const presets = choices.preset === 'drawn' ? [...LOAD_PRESETS, 'drawn' as const] : LOAD_PRESETS;
  const durations = ownMs === undefined ? DURATIONS : [...DURATIONS, 'own' as const];
  const durationTitle = (value: FleetChoices['duration']) =>
    value === 'own'
      ? fill(words.takeLastRun, { duration: spanText(ownMs ?? 0, words) })
      : spanText(Number(value), words);
  return (
    <div className="figure-controls needs-script">
      <ChoiceRow
        choices={presets.map((value) => ({
          value,
          title: value === 'drawn' ? words.drawn : words.presets[value],
        }))}
        label={words.load}
        onChoose={(preset) => onChoose({ preset })}
        value={choices.preset}
      />
      <ChoiceRow
        choices={durations.map((value) => ({ value, title: durationTitle(value) }))}
        label={words.duration}
        onChoose={(duration) => onChoose({ duration })}
        value={choices.duration}
      />
      <ChoiceRow
        choices={SERVERS.map(({ type }) => ({ value: type, title: type }))}
        label={words.instance}
        onChoose={(type) => onChoose({ type })}
        value={choices.type}
      />
      <ChoiceRow
        choices={WARM_UPS.map((value) => ({
          value,
          title: fill(words.minutes, { value: Number(value) / 60 }),
        }))}
        label={words.warmUp}
        onChoose={(warmUp) => onChoose({ warmUp })}
        value={choices.warmUp}
      />
      <ChoiceRow
        choices={LIMITS.map((value) => ({ value, title: Number(value).toLocaleString('en') }))}
        label={words.limit}
        onChoose={(limit) => onChoose({ limit })}
        value={choices.limit}
      />
    </div>
  );
}
