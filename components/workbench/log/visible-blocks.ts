/** Lines are drawn and measured in blocks: a height per line would be 100,000 numbers. */
export const LINES_PER_BLOCK = 50;

const ESTIMATED_LINE_PX = 20;

export interface BlockWindow {
  /** First block to draw, and the one after the last. */
  readonly first: number;
  readonly end: number;
  readonly aboveHeight: number;
  readonly belowHeight: number;
}

export interface WindowRequest {
  readonly lineCount: number;
  /** Pixels, of the blocks that have been drawn. */
  readonly heights: ReadonlyMap<number, number>;
  readonly scrollTop: number;
  readonly viewHeight: number;
}

/** Which blocks stand in view, with one more on either side. */
export function visibleBlocks(request: WindowRequest): BlockWindow {
  const { lineCount, heights, scrollTop, viewHeight } = request;
  const tops = blockTops(lineCount, heights);
  const blockCount = tops.length - 1;
  const total = tops.at(-1) ?? 0;
  const firstInView = tops.findIndex((top, index) => index > 0 && top > scrollTop) - 1;
  const inView = firstInView < 0 ? blockCount - 1 : firstInView;
  const afterView = tops.findIndex((top) => top >= scrollTop + viewHeight);
  const first = Math.max(0, inView - 1);
  const end = Math.min(blockCount, (afterView < 0 ? blockCount : afterView) + 1);
  return {
    first,
    end,
    aboveHeight: tops[first] ?? 0,
    belowHeight: total - (tops[end] ?? total),
  };
}

/** Where each block begins, and at the end where the last one ends. */
function blockTops(lineCount: number, heights: ReadonlyMap<number, number>): number[] {
  const tops = [0];
  for (let line = 0; line < lineCount; line += LINES_PER_BLOCK) {
    const estimate = Math.min(LINES_PER_BLOCK, lineCount - line) * ESTIMATED_LINE_PX;
    tops.push((tops.at(-1) ?? 0) + (heights.get(line / LINES_PER_BLOCK) ?? estimate));
  }
  return tops;
}
