'use client';

import { type ComponentType, Suspense, useEffect, useRef, useState } from 'react';
import type { FigureOf, FigureView } from '@/lib/course/figure-view';
import type { NearFigureKind } from '@/lib/course/near-figure';
import { NEAR_FIGURES } from './near-figures';
import { useApproach } from './use-approach';

type NearView = FigureOf<NearFigureKind>;

export function isNear(figure: FigureView): figure is NearView {
  return Object.hasOwn(NEAR_FIGURES, figure.kind);
}

/** A figure that can be read from the first paint and moved once the reader is near. */
export function NearDrawing({ figure }: { readonly figure: NearView }) {
  const place = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState(false);
  const { Component, approach } = NEAR_FIGURES[figure.kind];
  const Drawing = Component as ComponentType<{ readonly figure: NearView }>;
  useApproach(place, approach);
  return (
    <div className="near-figure" data-live={live} ref={place}>
      <Suspense>
        <Drawing figure={figure} />
        <Live onLive={setLive} />
      </Suspense>
    </div>
  );
}

function Live({ onLive }: { readonly onLive: (live: boolean) => void }) {
  useEffect(() => onLive(true), [onLive]);
  return null;
}
