import { type ComponentType, lazy } from 'react';

/** A figure whose code is fetched when the reader comes near it. Until then its drawing, made with the site, stands still. */
export interface NearComponent<Props> {
  readonly Component: ComponentType<Props>;
  readonly approach: () => void;
}

/** @param load - asked once; while the site is built, at once. */
export function whenNear<Props>(load: () => Promise<ComponentType<Props>>): NearComponent<Props> {
  let approach = () => {};
  const near = new Promise<void>((resolve) => {
    approach = resolve;
  });
  if (typeof window === 'undefined') approach();
  const Component = lazy(async () => {
    await near;
    return { default: await load() };
  });
  return { Component: Component as ComponentType<Props>, approach: () => approach() };
}
