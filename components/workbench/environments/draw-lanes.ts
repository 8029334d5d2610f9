import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import type { Lane, Lanes } from '@/lib/sim/history/lanes';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { drawCross, drawSpan, type Pen } from './draw-span';
import { clockTime } from './figures';
import type { LaneColours } from './lane-colours';
import {
  AXIS_HEIGHT,
  firstSpanFrom,
  LABEL_WIDTH,
  LANE_HEIGHT,
  type LaneView,
  timeAtX,
  xOf,
  yOf,
} from './lane-geometry';

/** All that a picture of the lanes depends on: the same gives the same picture. */
export interface LanesPicture {
  readonly lanes: Lanes;
  readonly view: LaneView;
  readonly now: EpochMs;
  /** The time looked at; what is later is faded. Null: now. */
  readonly lookingAt: EpochMs | null;
  readonly chosen: string | null;
  readonly colours: LaneColours;
  readonly words: LanesMessages;
}

const TICK_EVERY = 120;
const FONT =
  '11px "Inter Variable", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif';

export function drawLanes(pen: Pen, picture: LanesPicture): void {
  const { view, colours, lanes } = picture;
  pen.font = FONT;
  pen.textBaseline = 'middle';
  pen.fillStyle = colours.of('--surface');
  pen.fillRect(0, 0, view.width, view.height);
  drawGrid(pen, picture);
  const hasRefusals = lanes.refusals.length > 0;
  if (hasRefusals) drawRefusals(pen, picture);
  lanes.lanes.forEach((lane, index) => {
    const y = yOf(view, index + (hasRefusals ? 1 : 0));
    if (y > -LANE_HEIGHT && y < view.height) drawLane(pen, lane, y, picture);
  });
  drawPlayhead(pen, picture);
  drawLabels(pen, picture, hasRefusals);
  drawAxis(pen, picture);
}

function drawGrid(pen: Pen, { view, colours }: LanesPicture): void {
  pen.fillStyle = colours.of('--sunken');
  for (const x of tickPositions(view)) pen.fillRect(x, AXIS_HEIGHT, 1, view.height);
}

/** They move with what they mark. */
function tickPositions({ width, scrollLeft }: LaneView): readonly number[] {
  const first = LABEL_WIDTH + TICK_EVERY - (scrollLeft % TICK_EVERY) - TICK_EVERY;
  const count = Math.ceil((width - first) / TICK_EVERY);
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * TICK_EVERY);
}

function drawLane(pen: Pen, lane: Lane, y: number, picture: LanesPicture): void {
  const { view, now, colours } = picture;
  const { spans, modelled, gone } = lane;
  pen.globalAlpha = modelled ? 0.6 : 1;
  let drawnTo = Number.NEGATIVE_INFINITY;
  const end = timeAtX(view, view.width);
  for (let at = firstSpanFrom(spans, timeAtX(view, LABEL_WIDTH)); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.from > end) break;
    const x = Math.max(LABEL_WIDTH - 2, xOf(view, span.from));
    const right = Math.min(view.width + 2, xOf(view, span.to ?? now));
    // Thousands of spans may fall on one pixel: the work among them is what must be seen.
    const isSeen = right > drawnTo + 0.7 || span.phase === 'busy';
    if (!isSeen) continue;
    drawSpan(pen, { span, next: spans[at + 1], x, width: Math.max(1, right - x), y, now }, picture);
    drawnTo = right;
  }
  pen.globalAlpha = 1;
  if (gone) drawGone(pen, xOf(view, gone.at), y, colours);
}

function drawGone(pen: Pen, x: number, y: number, colours: LaneColours): void {
  pen.fillStyle = colours.of('--ink');
  pen.fillRect(x - 1, y + 5, 2, LANE_HEIGHT - 10);
  drawCross(pen, x + 7, y + LANE_HEIGHT / 2, colours.of('--ink'));
}

function drawRefusals(pen: Pen, { lanes, view, colours }: LanesPicture): void {
  const y = yOf(view, 0);
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of lanes.refusals) {
    const x = xOf(view, at);
    if (x < LABEL_WIDTH - 8 || x > view.width + 8 || x - last < 1) continue;
    last = x;
    pen.fillStyle = colours.of('--warn');
    pen.fillRect(x - 1, y + 4, 2, LANE_HEIGHT - 8);
    drawCross(pen, x, y + LANE_HEIGHT / 2, colours.of('--warn'));
  }
}

function drawPlayhead(pen: Pen, { view, colours, lookingAt }: LanesPicture): void {
  if (lookingAt === null) return;
  const x = xOf(view, lookingAt);
  pen.globalAlpha = 0.78;
  pen.fillStyle = colours.of('--surface');
  pen.fillRect(Math.max(LABEL_WIDTH, x), AXIS_HEIGHT, view.width, view.height);
  pen.globalAlpha = 1;
  pen.fillStyle = colours.of('--accent');
  pen.fillRect(x - 1, 0, 2, view.height);
}

function drawLabels(pen: Pen, picture: LanesPicture, hasRefusals: boolean): void {
  const { lanes, view, colours, chosen, words } = picture;
  pen.fillStyle = colours.of('--paper');
  pen.fillRect(0, 0, LABEL_WIDTH, view.height);
  pen.fillStyle = colours.of('--line');
  pen.fillRect(LABEL_WIDTH - 1, 0, 1, view.height);
  const middle = (row: number) => yOf(view, row) + LANE_HEIGHT / 2;
  const firstRow = hasRefusals ? 1 : 0;
  pen.fillStyle = colours.of('--warn');
  if (hasRefusals) pen.fillText('429', 10, middle(0));
  lanes.lanes.forEach(({ id, number, modelled, gone }, index) => {
    const y = middle(index + firstRow);
    if (y < 0 || y > view.height) return;
    pen.fillStyle = colours.of('--accent');
    if (id === chosen) pen.fillRect(0, y - LANE_HEIGHT / 2 + 3, 3, LANE_HEIGHT - 6);
    pen.fillStyle = colours.of(gone ? '--muted' : '--ink');
    pen.fillText(modelled ? `#${number} ${words.model}` : `#${number}`, 10, y);
  });
}

function drawAxis(pen: Pen, { view, colours }: LanesPicture): void {
  pen.fillStyle = colours.of('--paper');
  pen.fillRect(0, 0, view.width, AXIS_HEIGHT - 1);
  pen.fillStyle = colours.of('--line');
  pen.fillRect(0, AXIS_HEIGHT - 1, view.width, 1);
  pen.fillStyle = colours.of('--muted');
  pen.fillText('UTC', 10, AXIS_HEIGHT / 2);
  for (const x of tickPositions(view)) {
    if (x >= LABEL_WIDTH - 1) pen.fillText(clockTime(timeAtX(view, x)), x + 3, AXIS_HEIGHT / 2);
  }
}
