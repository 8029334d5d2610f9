'use client';

import { type RefObject, useEffect } from 'react';

/** Tells once when an element is within a screen's height of being seen. */
export function useApproach(element: RefObject<HTMLElement | null>, near: () => void): void {
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        near();
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, near]);
}
