/** Ways out of a worker. The frame's CSP stops them too; this is the second wall. */
const WORKER_GLOBALS = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebSocketError',
  'WebTransport',
  'EventSource',
  'importScripts',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'indexedDB',
  'caches',
  'FontFace',
  'fonts',
  'Notification',
  'cookieStore',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
  'FileSystemObserver',
  'close',
  'postMessage',
  'reportError',
  'trustedTypes',
] as const;

const NAVIGATOR_MEMBERS = [
  'storage',
  'storageBuckets',
  'locks',
  'serviceWorker',
  'usb',
  'hid',
  'serial',
  'gpu',
  'ml',
  'permissions',
  'connection',
  'mediaCapabilities',
  'wakeLock',
] as const;

/** Takes the ways out away from everyone who comes later. What the session needs was captured before. */
export function lockDown(realm: object): void {
  for (const name of WORKER_GLOBALS) removeMember(realm, name);
  const { navigator } = realm as { readonly navigator?: object };
  if (navigator) for (const name of NAVIGATOR_MEMBERS) removeMember(navigator, name);
}

/** Deletes along the prototype chain, as `fetch` and `reportError` live on prototypes, and covers what cannot be deleted. */
function removeMember(owner: object, name: string): void {
  for (let link: object | null = owner; link; link = Object.getPrototypeOf(link)) {
    Reflect.deleteProperty(link, name);
  }
  if (!(name in owner)) return;
  Reflect.defineProperty(owner, name, { value: undefined, configurable: false, writable: false });
}
