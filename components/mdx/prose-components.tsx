import type { MDXComponents } from 'mdx/types';

/** What an author may write in a chapter, beside plain Markdown. */
export const PROSE_COMPONENTS: MDXComponents = {};
