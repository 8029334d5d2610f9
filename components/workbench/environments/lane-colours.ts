import type { Span } from '@/lib/sim/history/lanes';

/** Each phase has one colour in lanes, legend and chips. */
export const PHASE_COLOURS: Readonly<Record<Span['phase'], string>> = {
  starting: '--line-strong',
  initializing: '--note',
  busy: '--accent',
  idle: '--good',
  reset: '--warn',
};

/** The colours of the theme that is on. A canvas cannot follow CSS variables by itself. */
export interface LaneColours {
  readonly of: (variable: string) => string;
}

export function readColours(element: Element): LaneColours {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return {
    of(variable) {
      const colour = known.get(variable) ?? style.getPropertyValue(variable).trim();
      known.set(variable, colour);
      return colour;
    },
  };
}
