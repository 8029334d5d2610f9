import type { MDXComponents } from 'mdx/types';
import { Callout } from './callout';
import { CodeBlock } from './code-block';
import { ConsoleTwin, InConsole, WithCli } from './console-twin';
import { Exercise } from './exercise';
import { FencedCode } from './fenced-code';
import { Figure } from './figure';
import { Prediction } from './prediction';
import { ProseLink } from './prose-link';
import { Quiz } from './quiz';
import { ScrollTable } from './scroll-table';
import { Section } from './section';
import { Source, Sources } from './sources';

/** What an author may write in a chapter, beside plain Markdown. */
export const PROSE_COMPONENTS: MDXComponents = {
  Callout,
  CodeBlock,
  ConsoleTwin,
  Exercise,
  Figure,
  InConsole,
  Prediction,
  Quiz,
  Section,
  Source,
  Sources,
  WithCli,
  a: ProseLink,
  pre: FencedCode,
  table: ScrollTable,
};
