import type { FigureOf } from '@/lib/course/figure-view';
import type { NearFigureKind } from '@/lib/course/near-figure';
import { type NearComponent, whenNear } from './when-near';

type Drawings = {
  readonly [Kind in NearFigureKind]: NearComponent<{ readonly figure: FigureOf<Kind> }>;
};

/** The figures whose code waits until the reader is near. */
export const NEAR_FIGURES: Drawings = {
  'limit-years': whenNear(async () => (await import('./limit-years')).LimitYears),
  fleets: whenNear(async () => (await import('./fleets')).Fleets),
  coupling: whenNear(async () => (await import('./coupling')).Coupling),
  'batch-cost': whenNear(async () => (await import('./batch-cost')).BatchCost),
  'memory-speed': whenNear(async () => (await import('./memory-speed')).MemorySpeed),
};
