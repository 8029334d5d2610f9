import { parse } from 'parse5';

const CALL = /\$RC\("(B:\w+)","(S:\w+)"\)/g;

/**
 * Puts what React exported apart, to be moved by a script, where it belongs: it is read without scripts too.
 *
 * @param {string} html - A page as `next build` wrote it.
 */
export function withContentInPlace(html) {
  const elements = [...descendants(parse(html, { sourceCodeLocationInfo: true }))];
  const edits = [...html.matchAll(CALL)].flatMap(([call, boundary, segment]) => {
    const template = locate(elements, 'template', boundary);
    const apart = locate(elements, 'div', segment);
    const content = html.slice(apart.startTag.endOffset, apart.endTag.startOffset);
    const pending = '<!--$?-->';
    const from = template.startOffset - pending.length;
    if (html.slice(from, template.startOffset) !== pending)
      throw new Error(`${boundary} is not marked as React marks content that comes later`);
    const at = html.indexOf(call);
    return [
      { from, to: template.endOffset, text: `<!--$-->${content}` },
      { from: apart.startOffset, to: apart.endOffset, text: '' },
      { from: at, to: at + call.length, text: '' },
    ];
  });
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((page, { from, to, text }) => page.slice(0, from) + text + page.slice(to), html);
}

function locate(elements, tag, id) {
  const found = elements.find(
    ({ tagName, attrs = [] }) =>
      tagName === tag && attrs.some(({ name, value }) => name === 'id' && value === id),
  );
  if (!found?.sourceCodeLocation?.startTag) throw new Error(`The page has no ${tag} ${id}`);
  return found.sourceCodeLocation;
}

function* descendants(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* descendants(child);
}
