/** Which rows of a long list a scrolled pane must draw. Heights in CSS pixels. */
export interface RowWindow {
  /** First row to draw, and the row after the last. */
  readonly first: number;
  readonly end: number;
  /** Empty space in place of the rows before and after. */
  readonly aboveHeight: number;
  readonly belowHeight: number;
}

/** For rows of one height. Draws a few more than can be seen, for scrolling and screen readers. */
export function visibleRows(
  rowCount: number,
  rowHeight: number,
  pane: { readonly scrollTop: number; readonly height: number },
): RowWindow {
  const spare = 20;
  const firstSeen = Math.floor(pane.scrollTop / rowHeight);
  const seenCount = Math.ceil(pane.height / rowHeight) + 1;
  const end = clamp(firstSeen + seenCount + spare, rowCount);
  const first = Math.min(clamp(firstSeen - spare, rowCount), end);
  return {
    first,
    end,
    aboveHeight: first * rowHeight,
    belowHeight: (rowCount - end) * rowHeight,
  };
}

function clamp(row: number, rowCount: number): number {
  return Math.max(0, Math.min(row, rowCount));
}
