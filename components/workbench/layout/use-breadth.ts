'use client';

import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Breadth, breadthOf } from './pane-names';

/** Follows the width of the workbench itself: in a chapter it is much narrower than the screen. */
export function useBreadth(element: RefObject<Element | null>): Breadth {
  const [breadth, setBreadth] = useState<Breadth>('wide');
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setBreadth(breadthOf(current.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return breadth;
}
