import type { MountTextEditor } from './text-editor';

/**
 * Fetches Monaco. What it is made of is set up in steps, the lowest first, each of which holds the page for a
 * moment only; in one go it would be more than half a second.
 */
export async function loadMonaco(): Promise<MountTextEditor> {
  const ground = await import('./monaco/ground');
  const view = await inNextTask(ground.next);
  const services = await inNextTask(view.next);
  const core = await inNextTask(services.next);
  const features = await inNextTask(core.next);
  const languages = await inNextTask(features.next);
  const { mountMonaco } = await languages.next();
  return inNextTask(async () => mountMonaco);
}

/** Lets the page draw and answer first. */
async function inNextTask<Value>(work: () => Promise<Value>): Promise<Value> {
  await new Promise((resolve) => setTimeout(resolve));
  return work();
}
