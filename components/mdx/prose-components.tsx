import type { MDXComponents } from 'mdx/types';
import { Callout } from './callout';
import { CodeBlock } from './code-block';
import { ConsoleTwin, InConsole, WithCli } from './console-twin';
import { Exercise } from './exercise';
import { FencedCode } from './fenced-code';
import { Figure } from './figure';
import { Prediction } from './prediction';
import { Quiz } from './quiz';
import { ScrollTable } from './scroll-table';
import { Section } from './section';
import { Source, Sources } from './sources';
import { Term } from './term';

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
  Term,
  WithCli,
  pre: FencedCode,
  table: ScrollTable,
};
