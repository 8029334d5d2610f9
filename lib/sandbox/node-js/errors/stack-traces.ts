/** The frames Lambda shows where ours would stand. */
export type FramesBelow = () => readonly string[];

const MAX_FRAMES = 10;

/**
 * Makes `error.stack` read as on Lambda: learner frames stay, ours are replaced by those of AWS's client. Only V8
 * (Chrome, Edge, Node.js) asks for this; other engines show their own traces.
 */
export function installStackTraces(framesBelow: FramesBelow): void {
  Object.defineProperty(Error, 'prepareStackTrace', {
    value: (error: Error, sites: readonly NodeJS.CallSite[]) =>
      stackText(error, sites, framesBelow),
    writable: true,
    configurable: true,
    enumerable: false,
  });
  Error.stackTraceLimit = 30;
}

function stackText(
  error: Error,
  sites: readonly NodeJS.CallSite[],
  framesBelow: FramesBelow,
): string {
  const lines: string[] = [];
  let ours = 0;
  for (let at = 0; at < sites.length; at += 1) {
    const site = sites[at] as NodeJS.CallSite;
    if (isOurs(site)) ours += 1;
    else if (ours === 0 || isLearners(site)) {
      lines.push(`    at ${siteText(site)}`);
      ours = 0;
    }
  }
  if (ours > 0) lines.push(...framesBelow());
  return [headline(error), ...lines.slice(0, MAX_FRAMES)].join('\n');
}

function headline(error: Error): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return '<error>';
  }
}

function isLearners(site: NodeJS.CallSite): boolean {
  const file = fileOf(site);
  return file.startsWith('file:///var/task/') || file.startsWith('/var/task/');
}

function isOurs(site: NodeJS.CallSite): boolean {
  const file = fileOf(site);
  return file !== '' && !isLearners(site);
}

function fileOf(site: NodeJS.CallSite): string {
  return site.getScriptNameOrSourceURL?.() ?? site.getFileName() ?? '';
}

/** The wrapper is called on the module's `exports`, an object without a name. */
const WRAPPER_FRAME = /^globalThis\.\$lambdaLabModule \(/;

/** CommonJS code stands in a wrapper function, which moves its first line to the right. */
function siteText(site: NodeJS.CallSite): string {
  const text = site
    .toString()
    .replace(/^globalThis\.\$lambdaLabModule \((file:.*)\)$/, '$1')
    .replace(WRAPPER_FRAME, 'Object.<anonymous> (');
  if (site.getLineNumber() !== 1 || !fileOf(site).startsWith('/var/task/')) return text;
  return text.replace(/:1:(\d+)(\)?)$/, (_, column: string, end: string) => {
    const moved = Number(column) - firstLineShift.columns;
    return `:1:${moved > 0 ? moved : column}${end}`;
  });
}

/** How far the CommonJS wrapper moves the first line. Set by the CommonJS loader. */
export const firstLineShift = { columns: 0 };
