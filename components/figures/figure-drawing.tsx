'use client';

import dynamic from 'next/dynamic';
import type { FigureView } from '@/lib/course/figure-view';
import { unreachable } from '@/lib/sim/kernel/unreachable';
import { isNear, NearDrawing } from './near-drawing';

/** Each kind is a file of its own for the browser: a chapter loads the figures it shows and no others. */
const ContextExplorer = dynamic(() =>
  import('./context-explorer').then((module) => module.ContextExplorer),
);
const DecisionHelper = dynamic(() =>
  import('./decision-helper').then((module) => module.DecisionHelper),
);
const EnvironmentLanes = dynamic(() =>
  import('./environment-lanes').then((module) => module.EnvironmentLanes),
);
const FailureAtlas = dynamic(() => import('./failure-atlas').then((module) => module.FailureAtlas));
const HandlerAnatomy = dynamic(() =>
  import('./handler-anatomy').then((module) => module.HandlerAnatomy),
);
const SourceMap = dynamic(() => import('./source-map').then((module) => module.SourceMap));
const TestDesk = dynamic(() => import('./test-desk').then((module) => module.TestDesk));
const LimitTable = dynamic(() => import('./limit-table').then((module) => module.LimitTable));
const VariantTable = dynamic(() => import('./variant-table').then((module) => module.VariantTable));

export function FigureDrawing({ figure }: { readonly figure: FigureView }) {
  if (isNear(figure)) return <NearDrawing figure={figure} />;
  switch (figure.kind) {
    case 'handler-anatomy':
      return <HandlerAnatomy />;
    case 'environments':
      return <EnvironmentLanes />;
    case 'context-explorer':
      return <ContextExplorer figure={figure} />;
    case 'variant-table':
      return <VariantTable figure={figure} />;
    case 'limit-table':
      return <LimitTable figure={figure} />;
    case 'failure-atlas':
      return <FailureAtlas figure={figure} />;
    case 'test-desk':
      return <TestDesk figure={figure} />;
    case 'decision-helper':
      return <DecisionHelper figure={figure} />;
    case 'source-map':
      return <SourceMap figure={figure} />;
    default:
      return unreachable(figure);
  }
}
