/** Modules that only exist with the `node:` prefix. */
const PREFIX_ONLY = new Set(['test', 'test/reporters', 'sqlite', 'sea']);

/** The built-in modules of Node.js 22 and 24. */
const NAMES: ReadonlySet<string> = new Set(
  `assert assert/strict async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns
  dns/promises domain events fs fs/promises http http2 https inspector inspector/promises module net os path path/posix
  path/win32 perf_hooks process punycode querystring readline readline/promises repl sea sqlite stream
  stream/consumers stream/promises stream/web string_decoder sys test test/reporters timers timers/promises tls
  trace_events tty url util util/types v8 vm wasi worker_threads zlib`.split(/\s+/),
);

/** `fs` for `fs` and `node:fs`; undefined for anything that is not built in. */
export function builtinName(specifier: string): string | undefined {
  const hasPrefix = specifier.startsWith('node:');
  const name = hasPrefix ? specifier.slice('node:'.length) : specifier;
  if (!NAMES.has(name)) return undefined;
  return hasPrefix || !PREFIX_ONLY.has(name) ? name : undefined;
}

/** Also those that only exist with the prefix. */
export const ALL_BUILTIN_NAMES: readonly string[] = [...NAMES];

export const BUILTIN_NAMES: readonly string[] = [...NAMES].filter((name) => !PREFIX_ONLY.has(name));
