import { createHash } from 'node:crypto';
import { parse } from 'parse5';

const JAVASCRIPT_TYPES = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/**
 * Adds the page's content security policy as the first element of its head.
 *
 * @param {string} html - A page of the export. One that already carries a policy is refused.
 */
export function withPagePolicy(html) {
  const { head, scripts } = readPage(html);
  const policy = pagePolicy(scripts.map(sha256));
  const at = head.sourceCodeLocation.startTag.endOffset;
  return `${html.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${html.slice(at)}`;
}

function sha256(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function pagePolicy(hashes) {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function readPage(html) {
  const elements = [...descendants(parse(html, { sourceCodeLocationInfo: true }))];
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (!head?.sourceCodeLocation?.startTag)
    throw new Error('A page without <head> has no place for its policy');
  if (elements.some(isPolicy)) throw new Error('The page has a policy already');
  refuseEventAttributes(elements);
  return { head, scripts: elements.filter(isInlineScript).map(textOf) };
}

function* descendants(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* descendants(child);
}

function isPolicy(element) {
  return (
    element.tagName === 'meta' &&
    attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

function isInlineScript(element) {
  return (
    element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    JAVASCRIPT_TYPES.has(attribute(element, 'type') ?? '')
  );
}

/** The policy would silently switch `onclick` and its kind off, so the build says it aloud. */
function refuseEventAttributes(elements) {
  for (const { tagName, attrs = [] } of elements) {
    const handler = attrs.find(({ name }) => name.startsWith('on'));
    if (handler) throw new Error(`<${tagName} ${handler.name}> cannot run under the page's policy`);
  }
}

function attribute(element, name) {
  return element.attrs?.find((candidate) => candidate.name === name)?.value;
}

function textOf(element) {
  return element.childNodes.map(({ value }) => value).join('');
}
