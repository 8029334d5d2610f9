import type { MountTextEditor } from './text-editor';

/** Fetches Monaco. It is set up in steps: in one go it would hold the page for more than half a second. */
export async function loadMonaco(): Promise<MountTextEditor> {
  await import('monaco-editor/editor/editor.api.js');
  await nextTask();
  await import('./monaco-features');
  await nextTask();
  await import('./monaco-languages');
  const { mountMonaco } = await import('./mount-monaco');
  await nextTask();
  return mountMonaco;
}

/** Lets the page draw and answer first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
