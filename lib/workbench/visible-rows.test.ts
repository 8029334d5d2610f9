import { expect, it } from 'vitest';
import { visibleRows } from './visible-rows';

it('draws the rows in sight and twenty on each side', () => {
  expect(visibleRows(100_000, 20, { scrollTop: 20_000, height: 400 })).toEqual({
    first: 980,
    end: 1_041,
    aboveHeight: 19_600,
    belowHeight: 1_979_180,
  });
});

it.each([
  ['the top', 0, 0, 41],
  ['the end', 1_999_600, 99_960, 100_000],
  ['past the end, after the list became shorter', 9_000_000, 100_000, 100_000],
  ['above the top, while a pane bounces', -300, 0, 26],
])('draws what there is at %s', (_name, scrollTop, first, end) => {
  expect(visibleRows(100_000, 20, { scrollTop, height: 400 })).toMatchObject({ first, end });
});

it('draws nothing of nothing', () => {
  expect(visibleRows(0, 20, { scrollTop: 0, height: 400 })).toEqual({
    first: 0,
    end: 0,
    aboveHeight: 0,
    belowHeight: 0,
  });
});
