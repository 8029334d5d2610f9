import type { LanesMessages } from '@/lib/i18n/messages/lanes.ja';
import type { Span } from '@/lib/sim/history/lanes';
import type { EpochMs } from '@/lib/sim/kernel/clock';
import { type LaneColours, PHASE_COLOURS } from './lane-colours';
import { LANE_HEIGHT } from './lane-geometry';
import { spanTexts } from './span-texts';

export type Pen = CanvasRenderingContext2D;

/** One phase of one environment where it is to be drawn. `y` is the upper end of its lane. */
export interface Box {
  readonly span: Span;
  readonly next: Span | undefined;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly now: EpochMs;
}

export interface SpanStyle {
  readonly colours: LaneColours;
  readonly words: LanesMessages;
}

/** Work is a full box; waiting is a low one; what is not billed and not warm yet is only an outline. */
export function drawSpan(pen: Pen, box: Box, style: SpanStyle): void {
  const { span, x, width, y } = box;
  const { colours } = style;
  const isFailed = span.ended !== undefined && span.ended.outcome !== 'succeeded';
  const colour = colours.of(isFailed ? '--bad' : PHASE_COLOURS[span.phase]);
  if (isWork(span)) {
    pen.fillStyle = colour;
    pen.fillRect(x, y + 4, Math.max(width, 2), LANE_HEIGHT - 8);
  } else if (span.phase === 'starting') {
    drawOutline(pen, box, colour);
  } else {
    drawWaiting(
      pen,
      box,
      colour,
      colours.of(span.phase === 'reset' ? '--warn-soft' : '--good-soft'),
    );
  }
  const hasCross = isFailed && width > 12;
  if (hasCross) drawCross(pen, x + width - 7, y + LANE_HEIGHT / 2, colours.of('--surface'));
  pen.fillStyle = textColour(span, colour, colours);
  writeText(pen, box, width - (hasCross ? 22 : 8), style.words);
}

export function drawCross(pen: Pen, x: number, y: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(x - 3, y - 3);
  pen.lineTo(x + 3, y + 3);
  pen.moveTo(x + 3, y - 3);
  pen.lineTo(x - 3, y + 3);
  pen.stroke();
  pen.lineWidth = 1;
}

function isWork({ phase }: Span): boolean {
  return phase === 'busy' || phase === 'initializing';
}

function drawOutline(pen: Pen, { x, width, y }: Box, colour: string): void {
  pen.strokeStyle = colour;
  pen.setLineDash([3, 3]);
  pen.strokeRect(x + 0.5, y + 6.5, Math.max(0, width - 1), LANE_HEIGHT - 13);
  pen.setLineDash([]);
}

function drawWaiting(pen: Pen, { x, width, y }: Box, line: string, ground: string): void {
  const [top, height] = [y + 8, LANE_HEIGHT - 16];
  pen.fillStyle = ground;
  pen.fillRect(x, top, width, height);
  pen.fillStyle = line;
  pen.fillRect(x, top + height - 1, width, 1);
}

function textColour(span: Span, colour: string, colours: LaneColours): string {
  if (isWork(span)) return colours.of('--surface');
  return span.phase === 'starting' ? colours.of('--muted') : colour;
}

function writeText(pen: Pen, { span, next, x, y, now }: Box, room: number, words: LanesMessages) {
  if (room < 14) return;
  const texts = spanTexts(span, next, now, words);
  const text = texts.find((one) => pen.measureText(one).width <= room);
  if (text) pen.fillText(text, x + 4, y + LANE_HEIGHT / 2 + 0.5);
}
