/** Not a secret, but nothing that is read by accident in a page's source or a search. */
export function sealText(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** @returns what was sealed. It came with the site, so its shape is taken as it is. */
export function unsealText<Value>(text: string): Value {
  const bytes = Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}
