import { expect, it } from 'vitest';
import { visibleBlocks } from './visible-blocks';

it('draws the first blocks at the top', () => {
  const request = { lineCount: 1_000, heights: new Map(), scrollTop: 0, viewHeight: 400 };
  expect(visibleBlocks(request)).toEqual({ first: 0, end: 2, aboveHeight: 0, belowHeight: 18_000 });
});

it('keeps a block more on either side of the view', () => {
  const request = { lineCount: 1_000, heights: new Map(), scrollTop: 9_000, viewHeight: 400 };
  expect(visibleBlocks(request)).toEqual({
    first: 8,
    end: 11,
    aboveHeight: 8_000,
    belowHeight: 9_000,
  });
});

it('goes by the heights that were measured', () => {
  const heights = new Map([[0, 5_000]]);
  const request = { lineCount: 300, heights, scrollTop: 5_100, viewHeight: 100 };
  expect(visibleBlocks(request)).toEqual({ first: 0, end: 3, aboveHeight: 0, belowHeight: 3_000 });
});

it('draws the end when scrolled past it', () => {
  const request = { lineCount: 250, heights: new Map(), scrollTop: 90_000, viewHeight: 400 };
  expect(visibleBlocks(request)).toEqual({
    first: 3,
    end: 5,
    aboveHeight: 3_000,
    belowHeight: 0,
  });
});
