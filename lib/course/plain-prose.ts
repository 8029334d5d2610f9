/** The sections of a chapter's MDX as plain text: id -> text, without code blocks, components and marks. */
export function plainProse(mdx: string): Readonly<Record<string, string>> {
  const sections = mdx.matchAll(/<Section id="([^"]+)"[^>]*>([\s\S]*?)<\/Section>/g);
  return Object.fromEntries([...sections].map(([, id = '', body = '']) => [id, plain(body)]));
}

function plain(markdown: string): string {
  return markdown
    .replace(/^```[\s\S]*?^```/gm, ' ')
    .replace(/<[A-Z]\w*[^>]*?caption="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<Callout [^>]*title="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\|[\s|:-]+\|$/gm, ' ')
    .replace(/[`*|]/g, '')
    .replace(/^\s*(?:-|\d+\.) /gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
