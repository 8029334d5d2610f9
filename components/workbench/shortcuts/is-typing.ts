/** Whether keys pressed here are text: then they are no shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const inEditor = target.closest('.editor-holder, [contenteditable="true"]') !== null;
  return inEditor || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
