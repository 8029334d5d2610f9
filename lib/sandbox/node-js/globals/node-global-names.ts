/** What `Object.getOwnPropertyNames(globalThis)` lists in Node.js 24, the language's own names included. */
export const NODE_GLOBAL_NAMES: ReadonlySet<string> = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ArrayBuffer
  Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Float16Array
  Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set Iterator WeakMap WeakSet WeakRef Proxy Reflect
  FinalizationRegistry SharedArrayBuffer decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval
  isFinite isNaN console process global WebAssembly Buffer queueMicrotask structuredClone atob btoa clearImmediate
  clearInterval clearTimeout setImmediate setInterval setTimeout performance fetch crypto navigator AbortController
  AbortSignal Blob BroadcastChannel ByteLengthQueuingStrategy CloseEvent CompressionStream CountQueuingStrategy Crypto
  CryptoKey CustomEvent DecompressionStream DOMException Event EventSource EventTarget File FormData Headers MessageChannel
  MessageEvent MessagePort Navigator Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver
  PerformanceObserverEntryList PerformanceResourceTiming ReadableByteStreamController ReadableStream
  ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableStreamDefaultController ReadableStreamDefaultReader Request
  Response Storage SubtleCrypto TextDecoder TextDecoderStream TextEncoder TextEncoderStream TransformStream
  TransformStreamDefaultController URL URLPattern URLSearchParams WebSocket WritableStream WritableStreamDefaultController
  WritableStreamDefaultWriter DisposableStack AsyncDisposableStack SuppressedError awslambda`.split(
    /\s+/,
  ),
);
